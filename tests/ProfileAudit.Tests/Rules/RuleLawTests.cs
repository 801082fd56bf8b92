using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

/// <summary>What holds for every rule, tried on random profiles.</summary>
public sealed class RuleLawTests
{
    private const int Cases = 10_000;

    // Each profile comes in dozens of variants, so that these are many more cases.
    private const int CasesOfMany = 500;

    private static readonly ProfileAuditor Auditor = new();

    private static readonly Regex Sentence = new(@"^[A-Z0-9].*[a-z0-9)]\.$", RegexOptions.NonBacktracking);
    private static readonly Regex Word = new(@"\p{L}", RegexOptions.NonBacktracking);
    private static readonly Regex OneWithPlural = new(@"\b1 ((new|current|optional) )?[a-z]+s\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    [Fact]
    public void More_of_a_good_thing_never_lowers_the_score() => ProfileGen.Profile.Sample(
        profile =>
        {
            NeverLower(Auditor, profile, Improved.OneByOne(profile));
            // By their own definition these two weigh what was given against recommendations received, posts and invitations sent.
            NeverLower(new ProfileAuditor(RuleCatalog.Default.Without("no-recommendations-given").Without("takes-more-than-gives")), profile, Improved.OwingMore(profile));
        },
        iter: CasesOfMany);

    /// <summary>The supreme law. Whatever a finding was, it stays so with the same score, or it can no longer be told.</summary>
    [Fact]
    public void Seeing_less_only_turns_findings_into_cannot_tell() => ProfileGen.Profile.Sample(
        profile =>
        {
            var before = Auditor.Audit(profile);
            foreach (var blinded in Blinded.OneByOne(profile).Concat(Blinded.Blurred(profile)))
            {
                Assert.All(Auditor.Audit(blinded).Findings.Where(finding => finding.Outcome != Outcome.CannotTell), after =>
                    Assert.Equal((before[after.Rule.Id].Outcome, before[after.Rule.Id].Score), (after.Outcome, after.Score)));
            }
        },
        iter: CasesOfMany);

    [Fact]
    public void The_same_profile_gives_the_same_report_in_any_culture() => ProfileGen.Profile.Sample(
        profile =>
        {
            var expected = Told(Auditor.Audit(profile));
            var culture = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                Assert.Equal(expected, Told(new ProfileAuditor().Audit(profile)));
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }
        },
        iter: Cases);

    [Fact]
    public void Every_rule_reaches_the_bottom_and_the_top()
    {
        var (lowest, highest) = (new ConcurrentDictionary<RuleId, double>(), new ConcurrentDictionary<RuleId, double>());
        ProfileGen.Profile.Sample(
            profile =>
            {
                foreach (var finding in Auditor.Audit(profile).Findings.Where(finding => finding.Score is not null))
                {
                    lowest.AddOrUpdate(finding.Rule.Id, finding.Score!.Value, (_, known) => Math.Min(known, finding.Score.Value));
                    highest.AddOrUpdate(finding.Rule.Id, finding.Score!.Value, (_, known) => Math.Max(known, finding.Score.Value));
                }
            },
            iter: Cases);
        // The one character that a thin About text has at least is worth 0.0015.
        Assert.All(RuleCatalog.All, rule => Assert.InRange(lowest[rule.Info.Id], 0, 0.0015));
        Assert.All(RuleCatalog.All, rule => Assert.Equal(1, highest[rule.Info.Id]));
    }

    [Fact]
    public void Every_weight_moves_the_score_of_some_profile()
    {
        var moving = new ConcurrentDictionary<RuleId, bool>();
        ProfileGen.Profile.Sample(
            profile =>
            {
                var points = Auditor.Audit(profile).Score.Points;
                foreach (var id in RuleCatalog.All.Select(rule => rule.Info.Id).Where(id => !moving.ContainsKey(id)))
                {
                    if (new ProfileAuditor(RuleCatalog.Default.Weighing(id, Weight.Informative)).Audit(profile).Score.Points != points)
                        moving[id] = true;
                }
            },
            iter: Cases);
        Assert.Equal(
            RuleCatalog.All.Where(rule => rule.Info.Weight.Value > 0).Select(rule => rule.Info.Id).Order(),
            moving.Keys.Order());
    }

    [Fact]
    public void Every_message_is_a_sentence_that_counts_well_and_quotes_nobody() => ProfileGen.Profile.Sample(
        profile => Assert.All(Auditor.Audit(profile).Findings, finding =>
        {
            Assert.Matches(Sentence, finding.Message.ToString());
            Assert.DoesNotMatch(OneWithPlural, finding.Message.ToString());
            Assert.DoesNotContain(ProfileGen.Marker, finding.Message.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.All(finding.Evidence, item => Assert.DoesNotContain(ProfileGen.Marker, item.NamesSomebody ? item.Value.ToString() : $"{item.Label}{item.Value}", StringComparison.OrdinalIgnoreCase));
        }),
        iter: Cases);

    /// <summary>Or no other language could say it. Names and dates are the same in all of them.</summary>
    [Fact]
    public void Whatever_a_rule_says_in_words_has_a_key() => ProfileGen.Profile.Sample(
        profile => Assert.All(Auditor.Audit(profile).Findings.Where(finding => finding.Outcome != Outcome.CannotTell), finding =>
        {
            Assert.StartsWith($"{finding.Rule.Id}.", finding.Message.Key, StringComparison.Ordinal);
            Assert.All(finding.Evidence.Where(item => !item.NamesSomebody), item => Assert.StartsWith("evidence.", item.Label.Key, StringComparison.Ordinal));
            Assert.All(finding.Evidence.Where(item => item.Value.Key.Length == 0), item => Assert.DoesNotMatch(Word, item.Value.ToString()));
        }),
        iter: CasesOfMany);

    [Fact]
    public void What_cannot_be_told_says_how_to_make_it_visible_and_nothing_else_does() => ProfileGen.Profile.Sample(
        profile => Assert.All(Auditor.Audit(profile).Findings, finding =>
            Assert.Equal(finding.Outcome == Outcome.CannotTell, finding.MakeVisible is { IsEmpty: false })),
        iter: Cases);

    private static string Told(AuditReport report) => JsonSerializer.Serialize(report)
        + string.Join('\n', report.Findings.SelectMany(finding => finding.Evidence.Select(item => $"{item.Label}: {item.Value}").Prepend(finding.Message.ToString())));

    private static void NeverLower(ProfileAuditor auditor, Profile profile, IEnumerable<Profile> improved)
    {
        var before = auditor.Audit(profile);
        Assert.All(improved, better =>
        {
            var after = auditor.Audit(better);
            // What makes a question make sense may also be what answers it badly: three conversations have a share that two had not.
            var opened = after.Findings.Where(finding => finding.Outcome != Outcome.Kept && before[finding.Rule.Id].Outcome == Outcome.NotApplicable).Select(finding => finding.Rule.Id).ToList();
            if (opened.Count > 0)
                after = new ProfileAuditor(opened.Aggregate(auditor.Rulebook, (rules, id) => rules.Without(id))).Audit(better);
            Assert.True(after.Score.Lowest >= before.Score.Lowest - 1e-9);
            // To have more may also be to learn more: the first recommendation that is surely visible settles what could not be told.
            if (!after.With(Outcome.Neglected).Any(finding => before[finding.Rule.Id].Outcome == Outcome.CannotTell))
                Assert.True((after.Score.Points ?? 0) >= (before.Score.Points ?? 0) - 1e-9);
        });
    }
}
