using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

/// <summary>What renderers get ready-made, so that they only spell.</summary>
public sealed class ReportViewTests
{
    [Fact]
    public void What_could_not_be_seen_comes_by_advice_and_reason()
    {
        var unseen = RenderedReport.Realistic.Unseen().ToList();
        Assert.Equal(2, unseen.Count);
        Assert.Equal(["no-photo", "no-banner"], Assert.Single(unseen[0].Reasons).Findings.Select(finding => finding.Rule.Id.Value));
        Assert.Equal("no-posts", Assert.Single(Assert.Single(unseen[1].Reasons).Findings).Rule.Id.Value);
        Assert.All(unseen, advice => Assert.All(advice.Reasons, reason => Assert.All(
            reason.Findings,
            finding => Assert.Equal((reason.Reason, advice.MakeVisible), (finding.Reason!, finding.MakeVisible!)))));
    }

    [Fact]
    public async Task A_partial_archive_gets_the_advice_to_ask_for_the_larger_one_once()
    {
        var unseen = new ProfileAuditor().Audit(await SampleExports.ReadAsync("partial")).Unseen().ToList();
        Assert.Equal(4, unseen.Count);
        Assert.Equal(unseen.Count, unseen.DistinctBy(advice => advice.MakeVisible).Count());
        Assert.True(unseen.Max(advice => advice.Reasons.Length) >= 6);
    }

    [Fact]
    public void Groups_and_associations_are_one_sign() => Assert.Equal(
        ["no-photo", "no-groups, no-associations"],
        StubRule.Audit([Neglected("no-photo", Sign.Major), Neglected("no-groups", Sign.Major), Neglected("few-skills", Sign.Minor), Neglected("no-associations", Sign.Major)])
            .Signs().Select(sign => string.Join(", ", sign.Findings.Select(finding => finding.Rule.Id))));

    [Fact]
    public void Every_finding_is_judged_unseen_or_left_out() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            var shown = report.Judged().SelectMany(judged => judged.Neglected.Concat(judged.Kept))
                .Concat(report.Unseen().SelectMany(advice => advice.Reasons).SelectMany(reason => reason.Findings))
                .Concat(report.LeftOut().SelectMany(left => left.Findings));
            Assert.Equal(report.Findings.Select(finding => finding.Rule.Id).Order(), shown.Select(finding => finding.Rule.Id).Order());
            Assert.Equal(report.Judged().Select(judged => judged.Category), Category.All.Intersect(report.Judged().Select(judged => judged.Category)));
            Assert.All(report.Judged(), judged => Assert.True(judged.Neglected.Length + judged.Kept.Length > 0));
            Assert.All(report.LeftOut(), left => Assert.NotEmpty(left.Findings));
        },
        iter: Law.Cases(1_000));

    [Fact]
    public void Steps_add_up_as_printed() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            var steps = report.Steps(report.Plan.All);
            Assert.Equal(report.Plan.All, steps.Findings.Select(finding => finding.Rule.Id));
            Assert.Equal(steps.Findings.Sum(finding => finding.Rule.Effort.Minutes()), steps.Minutes);
            var tenths = steps.Findings.Sum(finding => (long)Math.Round(Score.Printed(finding.PointsToGain!.Value) * 10));
            Assert.Equal(tenths, (long)Math.Round(Score.Printed(steps.Points) * 10));
        },
        iter: Law.Cases(1_000));

    [Fact]
    public void A_quarter_of_an_hour_suffices_when_it_holds_the_whole_way() => StubRuleGen.FewRules.Sample(
        rules =>
        {
            var plan = StubRule.Audit(rules).Plan;
            var missing = plan.NextLevel?.Rules.Except(plan.QuarterHour).Count();
            Assert.Equal(missing == 0, plan.QuarterHourSuffices());
        },
        iter: Law.Cases(1_000));

    private static StubRule Neglected(string id, Sign sign) => new(id, Category.Belonging, 3, Effort.S, sign, Outcome.Neglected, 0);
}
