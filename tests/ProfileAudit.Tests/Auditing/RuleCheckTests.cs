using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class RuleCheckTests
{
    private static readonly Curve Rising = Curve.Through((0, 0), (100, 1));
    private static readonly Curve Falling = Curve.Through((0, 1), (100, 0));

    private static readonly RuleInfo Sound = new()
    {
        Id = "test-rule",
        Title = "Tests",
        Category = Category.Substance,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "It is a test. A photo of 400 x 400 pixels, three times a year, is not 2 times too large.",
        Remedy = "Say \"Yes.\"",
    };

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.Info.Id.Value)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_librarys_own_rules_keep_all_of_it(string id)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Info.Id.Value == id);
        Assert.Empty(RuleCheck.Complaints(rule, TestProfile.Bare, TestProfile.Flourishing, TestProfile.Unseen, TestProfile.Bare with { NewestDate = null }));
        ProfileGen.Profile.Array[8].Sample(profiles => Assert.Empty(RuleCheck.Complaints(rule, profiles)), iter: 10);
    }

    [Fact]
    public void A_sound_rule_has_nothing_to_complain_about()
    {
        Assert.Empty(RuleCheck.Complaints(Judging((_, _) => Kept())));
        Assert.Empty(RuleCheck.Complaints(Judging((_, _) => Kept()), TestProfile.Bare));
        Assert.Empty(RuleCheck.Complaints(Judging((_, _) => Kept("A position names no employer. (2 more points)")), TestProfile.Bare));
        Assert.Empty(RuleCheck.Complaints(Judging((_, _) => Verdict.DoesNotApply("There is nothing to judge.")), TestProfile.Bare));
        Assert.Empty(RuleCheck.Complaints(Judging((_, _) => new Verdict.CannotTell(TestProfile.Hidden)), TestProfile.Bare));
        Assert.Empty(RuleCheck.Complaints(Scoring(Rising, (length, context) => context.CurveOf(Sound with { Curve = Rising }).At(length)), Lengths));
        Assert.Empty(RuleCheck.Complaints(Scoring(Falling, (length, context) => context.CurveOf(Sound with { Curve = Falling }).At(length)), Lengths));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("no capital.")]
    [InlineData("No full stop")]
    [InlineData(" A blank before it.")]
    public void A_text_has_to_be_a_sentence(string text)
    {
        const string complaint = " is no sentence: it begins with a capital and ends with a full stop.";
        Complains("Why" + complaint, Says(Sound with { Why = text }));
        Complains("Remedy" + complaint, Says(Sound with { Remedy = text }));
    }

    [Theory]
    [InlineData("Profiles with it get 7x more views.")]
    [InlineData("Profiles with it get 7X the views.")]
    [InlineData("It brings 21× views.")]
    [InlineData("Views grow 4 x.")]
    [InlineData("It brings 5 times more views.")]
    [InlineData("It brings 40 times as many.")]
    [InlineData("It brings a 10-fold gain.")]
    public void A_figure_of_marketing_is_no_reason(string text)
    {
        const string complaint = " quotes a figure such as \"7x more\", behind which there is no published method.";
        Complains("Why" + complaint, Says(Sound with { Why = text }));
        Complains("Remedy" + complaint, Says(Sound with { Remedy = text }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Title of one word too many")]
    [InlineData("Unfathomablylongwordsareno titleseitherway")]
    [InlineData("A title.")]
    public void A_title_is_a_few_words(string title) =>
        Complains("The title is none: one to 5 words, at most 40 characters, no full stop.", Says(Sound with { Title = title }));

    [Fact]
    public void What_is_not_seen_must_not_be_judged()
    {
        const string complaint = "A profile of which nothing is seen is ";
        Complains(complaint + "judged: it has to be cannot-tell.", new Whole(_ => Kept()));
        Complains(complaint + "not applicable: it has to be cannot-tell.", new Whole(_ => Verdict.DoesNotApply("There is nothing to judge.")));
        Complains("A profile of which nothing is seen makes the rule throw (InvalidOperationException).", new Whole(_ => throw new InvalidOperationException()));
        Complains("A profile of which nothing is seen gets no verdict.", new Whole(_ => null!));
    }

    [Fact]
    public void An_exception_is_told_by_its_type_and_never_by_its_message()
    {
        var rule = Judging((length, _) => length == 0 ? throw new FormatException("Ada Sample") : Kept());
        Complains("Profile 2 of 2 makes the rule throw (FormatException).", rule, TestProfile.Flourishing, TestProfile.Bare);
    }

    [Fact]
    public void A_second_answer_has_to_be_the_first()
    {
        var calls = 0;
        const string complaint = "Profile 1 of 1 is judged in two ways: the same facts have to give the same verdict.";
        Complains(complaint, Judging((_, _) => Kept($"It was call {++calls}.")), TestProfile.Bare);
        Complains(complaint, Judging((_, _) => Verdict.Kept("All is well.", Evidence.Of("calls", ++calls))), TestProfile.Bare);
        Complains(complaint, Judging((_, _) => Verdict.Scored(1.0 / ++calls, "All is well.", Evidence.Of("calls", 1))), TestProfile.Bare);
        Complains(complaint, Judging((_, _) => ++calls % 2 == 0 ? Kept() : Verdict.DoesNotApply("There is nothing to judge.")), TestProfile.Bare);
    }

    [Fact]
    public void A_judgement_rests_on_something() =>
        Complains("Profile 1 of 1 is judged without evidence.", Judging((_, _) => Verdict.Neglected("Nothing is well.")), TestProfile.Bare);

    [Theory]
    [InlineData("all is well.")]
    [InlineData("All is well")]
    public void A_message_is_a_sentence(string message)
    {
        const string complaint = "Profile 1 of 1 gets a message that is no sentence: it begins with a capital or a figure and ends with a full stop.";
        Complains(complaint, Judging((_, _) => Kept(message)), TestProfile.Bare);
        Complains(complaint, Judging((_, _) => Verdict.DoesNotApply(message)), TestProfile.Bare);
    }

    [Fact]
    public void What_cannot_be_told_says_what_makes_it_visible() => Complains(
        "Profile 1 of 1 cannot be told, and nothing says what makes it visible.",
        Judging((_, _) => new Verdict.CannotTell(new Blindspot.LeftOut("A file", " "))),
        TestProfile.Bare);

    [Fact]
    public void A_score_between_follows_the_rulebooks_curve() => Complains(
        "Profile 1 of 1 has a score that does not follow the rulebook's curve: use context.CurveOf(Info).",
        Scoring(Rising, (length, _) => Rising.At(length)),
        Length(30));

    [Fact]
    public void Bottom_and_top_that_stay_where_they_are_are_no_curve()
    {
        var rule = Scoring(Rising, (length, _) => length > 0 ? 1 : 0);
        Complains("No score follows the rulebook's curve: use context.CurveOf(Info), or leave Info.Curve out.", rule, Length(0), Length(100));
        Assert.Empty(RuleCheck.Complaints(rule, Length(100)));
    }

    [Fact]
    public void Nothing_to_divide_by_may_stand_beside_the_curve() => Assert.Empty(RuleCheck.Complaints(
        Scoring(Rising, (length, context) => length == 0 ? 1 : context.CurveOf(Sound with { Curve = Rising }).At(length)), Lengths));

    [Fact]
    public void No_rule_is_no_argument() => Assert.Throws<ArgumentNullException>(() => RuleCheck.Complaints(null!));

    private static Profile[] Lengths { get; } = [Length(0), Length(30), Length(100)];

    private static Profile Length(int length) => TestProfile.Unseen with { SummaryLength = TestProfile.Seen(length) };

    private static Verdict Kept(string message = "All is well.") => Verdict.Kept(message, Evidence.Of("tests", 1));

    private static IAuditRule Says(RuleInfo info) => Rule.Of(info, profile => profile.SummaryLength, (_, _) => Kept());

    private static IAuditRule Judging(Func<int, AuditContext, Verdict> judge) => Rule.Of(Sound, profile => profile.SummaryLength, judge);

    private static IAuditRule Scoring(Curve curve, Func<int, AuditContext, double> score) => Rule.Of(
        Sound with { Curve = curve },
        profile => profile.SummaryLength,
        (length, context) => Verdict.Scored(score(length, context), "All is well.", Evidence.Of("characters", length)));

    private static void Complains(string complaint, IAuditRule rule, params Profile[] profiles) =>
        Assert.Equal([complaint], RuleCheck.Complaints(rule, profiles).AsEnumerable());

    /// <summary>Looks at nothing in particular.</summary>
    private sealed class Whole(Func<Profile, Verdict> judge) : IAuditRule
    {
        public RuleInfo Info => Sound;

        public Verdict Evaluate(Profile profile, AuditContext context) => judge(profile);
    }
}
