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
    public void The_page_shows_the_lines_that_are_compiled_here()
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "ProfileAudit.Tests", "Conventions", "AddingARuleTests.cs"));
        var page = File.ReadAllText(Repository.PathOf("docs", "adding-a-rule.md")).ReplaceLineEndings("\n");
        Assert.All(["usings", "use", "rule"], name => Assert.Contains($"```csharp\n{Region(source, name)}```", page, StringComparison.Ordinal));
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
