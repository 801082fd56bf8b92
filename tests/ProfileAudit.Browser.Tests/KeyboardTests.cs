using OpenQA.Selenium;
using ProfileAudit.Browser.Tests.Support;

namespace ProfileAudit.Browser.Tests;

/// <summary>A page is read and used with a keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Where the focus is, among everything that the keyboard has to reach and that can be seen.
    private const string Stops = "[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(each => each.checkVisibility())";

    [Theory]
    [InlineData("neglected", false)]
    [InlineData("neglected", true)]
    [InlineData("tended", true)]
    [InlineData("unseen", false)]
    [InlineData("cohort", true)]
    [InlineData("cohort-comparison", true)]
    public void Tab_reaches_every_stop_in_order_and_shows_where_it_is(string member, bool open)
    {
        var page = chromium.Open(Pages.Of(member), View.Light);
        if (open)
            page.OpenFolds();
        var stops = page.Ask<int>($"{Stops}.length");
        Assert.InRange(stops, 4, 200);
        for (var i = 0; i < stops; i++)
        {
            page.Press(Keys.Tab);
            Assert.Equal(i, page.Ask<int>($"{Stops}.indexOf(document.activeElement)"));
            Assert.Equal("solid", page.Ask<string>("getComputedStyle(document.activeElement).outlineStyle"));
            Assert.True(page.Ask<double>("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2);
            Assert.True(page.Ask<bool>("(box => box.height > 0 && box.left >= 0 && box.right <= innerWidth && box.bottom > 0 && box.top < innerHeight)(document.activeElement.getBoundingClientRect())"));
        }
    }

    [Fact]
    public void Enter_opens_a_fold_and_closes_it()
    {
        var page = chromium.Open(Pages.Of("neglected"), View.Light);
        page.Run("document.querySelector('.pa-fold summary').focus()");
        Assert.False(page.Ask<bool>("document.querySelector('.pa-fold').open"));
        page.Press(Keys.Enter);
        Assert.True(page.Ask<bool>("document.querySelector('.pa-fold').open"));
        page.Press(Keys.Enter);
        Assert.False(page.Ask<bool>("document.querySelector('.pa-fold').open"));
    }

    [Fact]
    public void The_first_stop_skips_to_the_plan()
    {
        var page = chromium.Open(Pages.Of("neglected"), View.Light);
        page.Press(Keys.Tab);
        Assert.Equal("A pa-skip", page.Ask<string>("`${document.activeElement.tagName} ${document.activeElement.className}`"));
        page.Press(Keys.Enter);
        Assert.Equal("pa-plan", page.Ask<string>("document.activeElement.id"));
    }
}
