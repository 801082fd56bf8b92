// The lines between the marks stand in docs/adding-a-rule.md, and a test below compares them.
// doc: usings
using System.Collections.Immutable;
using ProfileAudit;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
// doc: end
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Conventions;

public sealed class AddingARuleTests
{
    private static string[] Source { get; } = File.ReadAllLines(Repository.PathOf("tests", "ProfileAudit.Tests", "Conventions", "AddingARuleTests.cs"));

    [Fact]
    public void A_hosts_own_rule_is_audited_with_the_others()
    {
        var profile = TestProfile.Flourishing with { Certifications = TestProfile.Entries(0) };
        // doc: use
        var auditor = new ProfileAuditor(RuleCatalog.Default.With(new NoCertifications()));
        Finding finding = auditor.Audit(profile)["no-certifications"];
        // doc: end
        Assert.Equal((Outcome.Neglected, "Your profile lists no certifications."), (finding.Outcome, finding.Message));
        Assert.Equal(Outcome.Kept, auditor.Audit(TestProfile.Flourishing)["no-certifications"].Outcome);
        Assert.Equal(Outcome.CannotTell, auditor.Audit(TestProfile.Unseen)["no-certifications"].Outcome);
        Assert.Equal(RuleCatalog.All.Length + 1, auditor.Audit(profile).Findings.Length);
    }

    [Fact]
    public void A_rule_of_two_functions_is_ten_lines_at_most_and_judges_as_the_class_does()
    {
        RuleInfo info = new NoCertifications().Info;
        // doc: functions
        IAuditRule rule = Rule.Of(info, profile => profile.Certifications, (seen, context) => seen.IsEmpty
            ? Verdict.Neglected("Your profile lists no certifications.", Evidence.Of("certifications", 0))
            : Verdict.Kept($"You have {Wording.Count(seen.Length, "certification", "certifications")}.", Evidence.Of("certifications", seen.Length)));
        // doc: end
        Assert.InRange(Region(Source, "functions").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 10);
        var (functions, whole) = (Alone(rule), Alone(new NoCertifications()));
        Assert.All(
            [TestProfile.Bare, TestProfile.Flourishing, TestProfile.Unseen],
            profile => Assert.Equal(Told(whole.Audit(profile).Findings[0]), Told(functions.Audit(profile).Findings[0])));

        static ProfileAuditor Alone(IAuditRule rule) => new(new Rulebook("1.0.0", "test", [rule]));
        static (Outcome, string, string) Told(Finding finding) => (finding.Outcome, finding.Message.ToString(), string.Join('|', finding.Evidence));
    }

    [Fact]
    public void A_rule_is_checked_in_a_test_of_ones_own()
    {
        // doc: check
        var profile = Profile.Unseen(
            new ProfileSource(SourceKind.Answers, null, null, 0, []),
            new Blindspot.LeftOut("Everything else", "Ask LinkedIn for everything."));
        ImmutableArray<string> complaints = RuleCheck.Complaints(
            new NoCertifications(),
            profile with { Certifications = Fact.Observed(ImmutableArray<SectionEntry>.Empty) },
            profile with { Certifications = Fact.Observed(ImmutableArray.Create(new SectionEntry("Bridge inspector"))) });
        // doc: end
        Assert.Empty(complaints);
    }

    [Fact]
    public void The_page_shows_the_lines_that_are_compiled_here()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "adding-a-rule.md")).ReplaceLineEndings("\n");
        Assert.All(["usings", "use", "rule", "functions", "check"], name => Assert.Contains($"```csharp\n{Region(Source, name)}```", page, StringComparison.Ordinal));
    }

    private static string Region(string[] source, string name)
    {
        var lines = source.SkipWhile(line => line.Trim() != $"// doc: {name}").Skip(1).TakeWhile(line => line.Trim() != "// doc: end").ToList();
        Assert.NotEmpty(lines);
        var indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Concat(lines.Select(line => $"{(line.Length > indent ? line[indent..] : "")}\n"));
    }
}

// doc: rule
internal sealed class NoCertifications : Rule<ImmutableArray<SectionEntry>>
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-certifications",
        Title = "Certifications",
        Category = Category.Substance,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Our clients ask for them.",
        Remedy = "On your profile choose \"Add profile section\", \"Recommended\", \"Add licenses & certifications\".",
    };

    protected override Fact<ImmutableArray<SectionEntry>> Look(Profile profile) => profile.Certifications;

    protected override Verdict Judge(ImmutableArray<SectionEntry> seen, AuditContext context) => seen.IsEmpty
        ? Verdict.Neglected("Your profile lists no certifications.", Evidence.Of("certifications", 0))
        : Verdict.Kept($"You have {Wording.Count(seen.Length, "certification", "certifications")}.", Evidence.Of("certifications", seen.Length));
}
// doc: end
