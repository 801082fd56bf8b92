using ProfileAudit.Browser.Tests.Support;

namespace ProfileAudit.Browser.Tests;

/// <summary>On a phone and enlarged to 400 %, a page is read from top to bottom without scrolling sideways.</summary>
public sealed class ReflowTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, string> MembersAndViews
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var member in Pages.Names)
            {
                data.Add(member, nameof(View.Narrow));
                data.Add(member, nameof(View.Enlarged));
                data.Add(member, nameof(View.NarrowRightToLeft));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MembersAndViews))]
    public void Nothing_is_wider_than_the_window(string member, string view)
    {
        var page = chromium.Open(Pages.Of(member), View.Of(view));
        page.OpenFolds();
        Assert.Equal(320, page.Ask<int>("window.innerWidth"));
        // Tables of figures scroll in a box of their own; what only screen readers see has no place.
        Nothing.In(page.Ask<string[]>(
            """
            [...document.querySelectorAll('body *')]
              .filter(each => !each.closest('table, .pa-skip, .pa-unseen-text, svg *'))
              .filter(each => { const box = each.getBoundingClientRect(); return box.width > 0 && (box.left < -0.5 || box.right > 320.5); })
              .map(each => `${each.tagName} ${each.className.baseVal ?? each.className}: ${each.getBoundingClientRect().right}`)
            """));
        Assert.Equal(320, page.Ask<int>("document.documentElement.scrollWidth"));
    }
}
