using ProfileAudit.Browser.Tests.Support;

namespace ProfileAudit.Browser.Tests;

/// <summary>What axe finds in the pages of invented members, however they are looked at.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Views = [nameof(View.Light), nameof(View.Dark), nameof(View.Narrow), nameof(View.RightToLeft)];

    // What every page does alike.
    private static readonly string[] FurtherViews = [nameof(View.ForcedColours), nameof(View.Paper)];

    // axe looks at no drawing, at no text of one letter, and at nothing that is scrolled out of its box. The contrast of every pair of
    // colours is computed from the palette in HtmlAccessibilityTests.
    private static readonly string[] UndecidedContrasts =
    [
        "because element contains an image node",
        "because it is overlapped by another element",
        "because it's partially obscured by another element",
        "Element content is too short to determine if it is actual text content",
    ];

    public static TheoryData<string, string> MembersAndViews
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var member in Pages.Names)
            {
                foreach (var view in Views)
                    data.Add(member, view);
            }

            foreach (var view in FurtherViews)
            {
                data.Add("damaged", view);
                data.Add("cohort-comparison", view);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MembersAndViews))]
    public void Axe_finds_nothing(string member, string view)
    {
        var page = chromium.Open(Pages.Of(member, View.Of(view).Language), View.Of(view));
        page.OpenFolds();
        var result = Axe.Judge(page);
        Nothing.In(result.Violations);
        Nothing.In([.. result.Undecided.Where(line => !IsJudgedElsewhere(line))]);
        Assert.Contains("color-contrast", result.Passed);
        // Nobody clicks on paper.
        if (view != nameof(View.Paper))
            Assert.Contains("target-size", result.Passed);
    }

    private static bool IsJudgedElsewhere(string line) =>
        line.StartsWith("color-contrast: ", StringComparison.Ordinal) && UndecidedContrasts.Any(reason => line.EndsWith(reason, StringComparison.Ordinal));
}
