using ProfileAudit.Browser.Tests.Support;
using ProfileAudit.Texts;

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
                data.Add(member, nameof(View.NarrowAccented));
            }

            return data;
        }
    }

    public static TheoryData<string, string> MembersAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var member in (string[])["neglected", "cohort", "cohort-comparison"])
            {
                foreach (var tag in Languages.Tags.Where(tag => tag != "en"))
                    data.Add(member, tag);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MembersAndLanguages))]
    public void Nothing_is_wider_in_another_language(string member, string tag) => HasRoom(View.Narrow with { Language = Languages.Find(tag)! }, member);

    [Theory]
    [MemberData(nameof(MembersAndViews))]
    public void Nothing_is_wider_than_the_window(string member, string view) => HasRoom(View.Of(view), member);

    private void HasRoom(View view, string member)
    {
        var page = chromium.Open(Pages.Of(member, view.Language), view);
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
