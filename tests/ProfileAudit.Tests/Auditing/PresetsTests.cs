using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class PresetsTests
{
    // Every rule that there is or will be: presets are written before some of the rules that they name.
    private static readonly string[] Ids =
    [
        "no-photo", "stale-photo", "no-banner", "no-headline", "default-headline", "short-headline", "default-url", "no-location", "no-industry", "no-contact-route",
        "no-summary", "thin-summary", "no-position", "no-current-position", "undescribed-positions", "undated-positions", "no-education", "few-skills", "only-basics",
        "stale-profile", "no-recommendations", "hidden-recommendations", "no-endorsements",
        "few-connections", "stalled-network", "closed-network", "crowded-company", "missing-colleagues",
        "no-groups", "no-associations", "no-volunteering", "follows-nothing",
        "silent-network", "unanswered-messages", "unanswered-invitations", "no-invitations", "impersonal-invitations", "dormant-ties", "unvetted-pitches",
        "no-posts", "no-comments", "no-reactions", "no-recommendations-given", "no-endorsements-given", "takes-more-than-gives", "irregular-habit",
    ];

    public static TheoryData<string> Names => [.. Presets.All.Select(preset => preset.Name)];

    [Fact]
    public void There_are_five_and_the_default_is_the_first()
    {
        Assert.Equal(["default", "student", "job-seeker", "freelancer", "executive"], Presets.All.Select(preset => preset.Name));
        Assert.Same(Presets.Default, Presets.All[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_is_found_by_its_name(string name) => Assert.Equal(name, Presets.Named(name)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("Student")]
    [InlineData("default+custom")]
    public void No_other_name_is_a_preset(string name) => Assert.Null(Presets.Named(name));

    [Fact]
    public void A_rulebook_knows_the_librarys_presets_and_those_that_it_is_told()
    {
        var mine = new Preset { Name = "ours", For = "those of the invented guild", Weights = Presets.All[1].Weights };
        var book = RuleCatalog.Default.Knowing(mine);
        Assert.Equal<Preset>(Presets.All, RuleCatalog.Default.KnownPresets);
        Assert.Equal<Preset>([.. Presets.All, mine], book.Weighing("no-photo", Weight.Minor).Without("no-banner").With(new Stranger()).Under(mine).KnownPresets);
        Assert.Same(book, book.Knowing(mine).Knowing(Presets.Default));
        Assert.Equal(("default", null), (book.Preset, book.Digest));
    }

    [Fact]
    public void A_preset_that_could_not_be_applied_is_not_made_known()
    {
        var book = RuleCatalog.Default.Knowing(new Preset { Name = "ours", For = "us" });
        Assert.All(["ours", "student", "our+s", " "], name =>
        {
            var other = new Preset { Name = name, For = "others" };
            Assert.Throws<ArgumentException>(() => book.Knowing(other));
            Assert.Throws<ArgumentException>(() => book.Under(other));
        });
        var falling = new Preset { Name = "theirs", For = "others", Curves = Presets.All[1].Curves.Clear().Add("few-connections", Curve.Through((0, 1), (9, 0))) };
        Assert.Throws<ArgumentException>(() => book.Knowing(falling));
        Assert.Throws<ArgumentNullException>(() => book.Knowing(null!));
    }

    [Fact]
    public void A_preset_names_no_rule_that_is_none() => Assert.DoesNotContain(Presets.All.SelectMany(Named), id => !Ids.Contains(id.Value));

    [Fact]
    public void Every_rule_of_the_library_may_be_named() => Assert.Empty(RuleCatalog.All.Select(rule => rule.Info.Id.Value).Except(Ids));

    [Fact]
    public void What_a_preset_says_differs_from_what_the_rule_says()
    {
        foreach (var (preset, info) in Presets.All.SelectMany(preset => RuleCatalog.All.Select(rule => (preset, rule.Info))))
        {
            Assert.False(preset.Weights.TryGetValue(info.Id, out var weight) && weight == info.Weight, $"{preset.Name}: {info.Id} weighs as much anyway.");
            Assert.False(preset.Weights.ContainsKey(info.Id) && preset.Exemptions.ContainsKey(info.Id), $"{preset.Name}: {info.Id} does not apply; its weight says nothing.");
        }
    }

    [Fact]
    public void Reasons_are_sentences() => Assert.All(
        Presets.All.SelectMany(preset => preset.Exemptions.Values.Select(reason => reason.ToString())),
        reason => Assert.True(char.IsUpper(reason[0]) && reason.EndsWith('.'), reason));

    [Fact]
    public void The_default_changes_nothing()
    {
        var book = RuleCatalog.Default.Under(Presets.Default);
        Assert.Equal("default", book.Preset);
        Assert.All(book.Rules, rule =>
        {
            Assert.Equal(rule.Info.Weight, book.WeightOf(rule));
            Assert.Same(rule.Info.Curve, book.CurveOf(rule.Info));
            Assert.Null(book.ExemptionOf(rule.Info.Id));
            Assert.False(book.AcceptsSubstituteOf(rule.Info.Id));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_preset_is_told_in_the_report_and_tells_a_bare_profile_from_a_flourishing_one(string name)
    {
        var auditor = new ProfileAuditor(RuleCatalog.Default.Under(Presets.Named(name)!));
        var (bare, flourishing) = (auditor.Audit(TestProfile.Bare), auditor.Audit(TestProfile.Flourishing));
        Assert.Equal(name, bare.Tool.Preset);
        Assert.InRange(flourishing.Score.Points!.Value, bare.Score.Points!.Value + 50, 100);
        Assert.All(RuleCatalog.All, rule => Assert.Single(bare.Findings, finding => finding.Rule.Id == rule.Info.Id));
    }

    [Fact]
    public void A_students_network_is_measured_by_a_students_curve_and_a_project_stands_for_a_position()
    {
        var beginner = TestProfile.Bare with { ConnectionCount = TestProfile.Seen(Tally.Exactly(100)), Education = TestProfile.Flourishing.Education };
        var student = new ProfileAuditor(RuleCatalog.Default.Under(Presets.Named("student")!)).Audit(beginner);
        Assert.Equal(Outcome.Kept, student["few-connections"].Outcome);
        Assert.Equal(Outcome.Kept, student["no-position"].Outcome);
        Assert.Equal((Outcome.NotApplicable, "Students need no current position; one that is there is welcome."), (student["no-current-position"].Outcome, student["no-current-position"].Reason?.ToString()));
        var other = new ProfileAuditor().Audit(beginner);
        Assert.Equal(Outcome.Neglected, other["few-connections"].Outcome);
        Assert.Equal(Outcome.Neglected, other["no-position"].Outcome);
    }

    [Fact]
    public void A_second_preset_does_not_pass_for_the_whole_of_it()
    {
        var (student, executive) = (Presets.Named("student")!, Presets.Named("executive")!);
        Assert.Equal("executive+custom", RuleCatalog.Default.Under(student).Under(executive).Preset);
        Assert.Equal("default+custom", RuleCatalog.Default.Under(student).Under(Presets.Default).Preset);
        Assert.Equal("student", RuleCatalog.Default.Under(student).Under(student).Preset);
        Assert.Equal("student+custom", RuleCatalog.Default.Weighing("no-photo", Weight.Minor).Under(student).Preset);
    }

    [Fact]
    public void A_rulebook_of_other_rules_takes_any_preset()
    {
        var book = new Rulebook("1.0.0", "mine", [RuleCatalog.NoPhoto]);
        Assert.All(Presets.All, preset => Assert.Same(RuleCatalog.NoPhoto, Assert.Single(book.Under(preset).Rules)));
    }

    [Fact]
    public void The_page_says_whom_they_are_for() => DocBlock.Verify(
        "docs/presets.md",
        "whom",
        "| preset | for |\n|---|---|\n" + string.Concat(Presets.All.Select(preset => $"| `{preset.Name}` | {preset.For} |\n")));

    [Fact]
    public void The_page_says_what_they_change()
    {
        var others = Presets.All.Where(preset => preset != Presets.Default).ToList();
        var rows = Ids.Where(id => others.Any(preset => Named(preset).Contains(id))).Select(id =>
            $"| {Linked(id)} | {string.Join(" | ", others.Select(preset => Change(preset, id)).Prepend(Own(id)))} |\n");
        DocBlock.Verify(
            "docs/presets.md",
            "changes",
            $"| rule | {string.Join(" | ", Presets.All.Select(preset => $"`{preset.Name}`"))} |\n|---|{string.Concat(Presets.All.Select(_ => "---|"))}\n{string.Concat(rows)}");
    }

    private static IEnumerable<RuleId> Named(Preset preset) => [.. preset.Weights.Keys, .. preset.Curves.Keys, .. preset.Exemptions.Keys, .. preset.Substitutes];

    private static RuleInfo? Known(string id) => RuleCatalog.All.FirstOrDefault(rule => rule.Info.Id == id)?.Info;

    private static string Linked(string id) => Known(id) is null ? $"`{id}`" : $"[{id}](rules/{id}.md)";

    private static string Own(string id) => Known(id)?.Weight.Value.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Change(Preset preset, string id) => string.Join("; ", new[]
    {
        preset.Weights.TryGetValue(id, out var weight) ? weight.Value.ToString(CultureInfo.InvariantCulture) : null,
        preset.Curves.TryGetValue(id, out var curve) ? $"curve {curve}" : null,
        preset.Exemptions.TryGetValue(id, out var reason) ? $"not asked: {reason}" : null,
        preset.Substitutes.Contains(id) ? $"takes {Known(id)?.Substitute} for as good" : null,
    }.OfType<string>());

    private sealed class Stranger : IAuditRule
    {
        public RuleInfo Info { get; } = RuleCatalog.NoPhoto.Info with { Id = "no-stranger" };

        public Verdict Evaluate(Profile profile, AuditContext context) => Verdict.Kept("All is well.");
    }
}
