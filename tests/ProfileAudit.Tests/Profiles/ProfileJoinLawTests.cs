using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

/// <summary>What holds for any sources of one member, however they contradict each other.</summary>
public sealed class ProfileJoinLawTests
{
    private const int Cases = 2_000;
    private const int Audits = 400;

    private static readonly ProfileAuditor Auditor = new();

    // All of one member, whatever their addresses.
    private static readonly Gen<Profile> Sources = Joined.Sources.Select(source => source with { Name = Fact.Observed("Ada Sample") });

    [Fact]
    public void The_order_in_which_sources_are_named_changes_no_fact() => Gen.Select(Sources, Sources, Sources).Sample(
        (a, b, c) => Joined.AreSame(Profile.Join(a, b, c), Profile.Join(c, a, b))
            && Joined.AreSame(Profile.Join(a, b), Profile.Join(b, a))
            && Joined.AreSame(Profile.Join(a, b, c), Profile.Join(b, a, c)),
        iter: Cases);

    [Fact]
    public void The_order_in_which_sources_are_named_changes_no_score() => Gen.Select(Sources, Sources).Sample(
        (a, b) =>
        {
            var (there, back) = (Auditor.Audit(Profile.Join(a, b)), Auditor.Audit(Profile.Join(b, a)));
            Assert.Equal(there.Score with { CappedBy = [] }, back.Score with { CappedBy = [] });
            Assert.Equal(there.Findings.Select(finding => (finding.Outcome, finding.Score, finding.Message)), back.Findings.Select(finding => (finding.Outcome, finding.Score, finding.Message)));
        },
        iter: Audits);

    [Fact]
    public void Joining_step_by_step_comes_to_the_same_as_joining_at_once() => Gen.Select(Sources, Sources, Sources).Sample(
        (a, b, c) =>
        {
            var (atOnce, left, right) = (Profile.Join(a, b, c), Profile.Join(Profile.Join(a, b), c), Profile.Join(a, Profile.Join(b, c)));
            Assert.True(Joined.AreSame(atOnce, left));
            Assert.True(Joined.AreSame(atOnce, right));
            Assert.Equal(Messages(atOnce), Messages(left));
            Assert.Equal(Messages(atOnce), Messages(right));
            Assert.Equal(atOnce.Sources.AsEnumerable(), left.Sources);
        },
        iter: Cases);

    [Fact]
    public void A_source_joined_with_itself_changes_no_fact() => Gen.Select(Sources, Sources).Sample(
        (a, b) =>
        {
            var (twice, joined) = (Profile.Join(a, a), Profile.Join(a, b));
            return Joined.AreSame(a, twice with { NewestDate = a.NewestDate })
                && twice.Diagnostics.IsEmpty
                && Joined.AreSame(joined, Profile.Join(joined, b))
                && Joined.AreSame(joined, Profile.Join(a, joined));
        },
        iter: Cases);

    [Fact]
    public void Every_fact_is_one_that_a_source_says_and_none_is_lost() => Gen.Select(Sources, Sources).Sample(
        (a, b) =>
        {
            var joined = Profile.Join(a, b);
            foreach (var fact in Joined.Facts)
            {
                var (said, first, second) = (Seen(fact.GetValue(joined)!), Seen(fact.GetValue(a)!), Seen(fact.GetValue(b)!));
                if (said is null)
                    Assert.True(first is null && second is null);
                else if (said is ProfileImage image)
                    Assert.Contains(new[] { first, second }, each => each is ProfileImage one && one.IsSet == image.IsSet);
                else
                    Assert.True(said.Equals(first) || said.Equals(second));
            }
        },
        iter: Cases);

    /// <summary>
    /// The supreme law. Of a joined profile, take away all that another source than this one says. On the same day, nothing is then
    /// neglected that this source alone does not show to be neglected, and nothing kept that it does not show to be kept: whatever a second
    /// source adds to the findings, it shows itself.
    /// </summary>
    [Fact]
    public void Nothing_is_neglected_or_kept_but_by_what_a_source_shows_itself() => Gen.Select(Sources, Sources).Sample(
        (a, b) =>
        {
            var joined = Profile.Join(a, b);
            var ofA = Joined.Only(joined, fact => fact.GetValue(joined)!.Equals(fact.GetValue(a)));
            AssertNoMoreIsTold(by: ofA, than: a);
        },
        iter: Audits);

    /// <summary>A second view of the same truth, which sees less of it or less exactly, only answers what could not be told.</summary>
    [Fact]
    public void A_lesser_view_of_the_same_truth_turns_no_finding_over() => Gen.Select(ProfileGen.Profile, Joined.Kinds, Joined.Kinds, Gen.Int[1, 1 << 20], Gen.Int[1, 1 << 20]).Sample(
        (truth, one, other, firstSeed, secondSeed) =>
        {
            truth = truth with { NewestDate = TestProfile.AsOf };
            var (a, b) = (View(truth, one.Kind, one.Archive, firstSeed), View(truth, other.Kind, other.Archive, secondSeed));
            var joined = Profile.Join(a, b);
            AssertNoMoreIsTold(by: joined, than: truth);
        },
        iter: Audits);

    [Fact]
    public void Sources_that_show_nothing_change_no_finding() => Gen.Select(Sources, Joined.Kinds).Sample(
        (a, kind) =>
        {
            var silent = Joined.As(TestProfile.Unseen, kind.Kind, kind.Archive, kind.Newest);
            var (alone, both) = (Audit(a), Audit(Profile.Join(a, silent)));
            Assert.Equal(alone.Findings.Select(finding => (finding.Outcome, finding.Score)), both.Findings.Select(finding => (finding.Outcome, finding.Score)));
        },
        iter: Audits);

    private static Profile View(Profile truth, SourceKind kind, ArchiveKind? archive, int seed)
    {
        var random = new Random(seed);
        var blurred = random.Next(2) == 0 ? truth : Blinded.Blurred(truth).ElementAt(1 + random.Next(8));
        var view = Joined.As(blurred, kind, archive, TestProfile.AsOf);
        var unseen = Joined.Facts.Where(_ => random.Next(3) == 0).ToHashSet();
        return Joined.Only(view, fact => !unseen.Contains(fact));
    }

    private static void AssertNoMoreIsTold(Profile by, Profile than)
    {
        foreach (var (less, more) in Audit(by).Findings.Zip(Audit(than).Findings))
        {
            if (less.Outcome is Outcome.Neglected)
                Assert.True(more.Outcome is Outcome.Neglected or Outcome.NotApplicable, $"{less.Rule.Id} became neglected.");
            if (less.Outcome is Outcome.Kept)
                Assert.True(more.Outcome is Outcome.Kept or Outcome.NotApplicable, $"{less.Rule.Id} became kept.");
        }
    }

    private static AuditReport Audit(Profile profile) => Auditor.Audit(profile, new AuditOptions { AsOf = TestProfile.AsOf });

    private static object? Seen(object fact) => fact.GetType().GetProperty("Value")?.GetValue(fact);

    private static IEnumerable<string> Messages(Profile profile) => profile.Diagnostics.Select(each => each.Message.ToString()).Order(StringComparer.Ordinal);
}
