using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoSummaryTests() : RuleTests(RuleCatalog.NoSummary)
{
    [Fact]
    public void An_empty_text_is_neglected() => Scores(With(0), 0, "Your About text is empty.");

    [Fact]
    public void A_single_character_is_kept_since_length_is_another_rules_question() => Kept(With(1), "Your profile has an About text.");

    private static Profile With(int length) => TestProfile.Unseen with { SummaryLength = TestProfile.Seen(length) };
}
