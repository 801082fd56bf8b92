using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>What the formats for people say of other people's yardsticks.</summary>
public sealed class YardstickWordsTests
{
    private static readonly IReportRenderer[] Renderers = [new ConsoleReportRenderer { Width = 200 }, MarkdownReportRenderer.Default, HtmlReportRenderer.Default];

    [Fact]
    public void A_sure_result_is_one_figure() => Say(TestProfile.Flourishing, "All-Star (7 of 7 sections)");

    [Fact]
    public void A_result_with_something_unseen_is_a_span()
    {
        Say(TestProfile.Flourishing with { Photo = TestProfile.Hidden }, "at least Intermediate, possibly All-Star (6 to 7 of 7 sections)");
        Say(TestProfile.Flourishing with { Photo = TestProfile.Hidden }, "between 85 and 100 of 100 points");
    }

    [Fact]
    public void A_span_inside_one_level_names_the_level_once() =>
        Say(TestProfile.Bare with { Photo = TestProfile.Hidden }, "Beginner (0 to 1 of 7 sections)");

    [Fact]
    public void What_could_not_be_seen_says_why_and_what_to_do_and_never_that_it_lacks()
    {
        var report = new ProfileAuditor().Audit(TestProfile.Unseen);
        Assert.All(Renderers[1..], renderer =>
        {
            var text = renderer.RenderToString(report);
            Assert.Contains($"About text. {TestProfile.Hidden.Reason} {TestProfile.Hidden.MakeVisible}", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("Not yet", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void It_says_that_the_score_is_another_matter() => Say(TestProfile.Bare, "never moves your score");

    [Fact]
    public void A_report_without_yardsticks_leaves_the_section_out()
    {
        var report = new ProfileAuditor().Audit(TestProfile.Bare) with { Emulations = [] };
        Assert.All(Renderers, renderer => Assert.DoesNotContain("yardstick", renderer.RenderToString(report), StringComparison.OrdinalIgnoreCase));
    }

    private static void Say(Profile profile, string words)
    {
        var report = new ProfileAuditor().Audit(profile);
        Assert.All(Renderers, renderer => Assert.Contains(words, renderer.RenderToString(report).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
