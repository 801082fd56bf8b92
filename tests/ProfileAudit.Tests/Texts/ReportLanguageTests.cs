using System.Text.RegularExpressions;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Members;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Texts;

/// <summary>Whole reports of the invented members in every language.</summary>
public sealed partial class ReportLanguageTests
{
    private static readonly Language[] Every = [.. Languages.All, Languages.PseudoAccented, Languages.PseudoMirrored];

    public static TheoryData<string> Members => [.. InventedMembers.All.Keys];

    public static TheoryData<string> Translated => [.. Languages.Tags.Where(tag => tag != "en")];

    /// <summary>Approved for people who know the language.</summary>
    [Theory]
    [MemberData(nameof(Translated))]
    public async Task The_neglected_member_reads(string tag) =>
        await Snapshot.Verify(ConsoleReportRenderer.Default.RenderToString(await AuditAsync("neglected", Languages.Find(tag)!)), "txt", tag);

    /// <summary>In a language in which every word has accents, only what the member brought, and names, have none.</summary>
    [Theory]
    [MemberData(nameof(Members))]
    public async Task Nothing_is_said_in_English_alone(string member)
    {
        var report = await AuditAsync(member, Languages.PseudoAccented);
        var known = InventedMembers.All[member].SelectMany(file => Words(file.Name).Concat(Words(file.Text)))
            .Concat(Files.Matches(new ConsoleReportRenderer { Width = 200 }.RenderToString(await AuditAsync(member, Language.English))).SelectMany(file => Words(file.Value)))
            .Concat(["ProfileAudit", "default", .. report.Diagnostics.SelectMany(note => Words(note.Code))])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var text in new[] { ConsoleReportRenderer.Default.RenderToString(report), MarkdownReportRenderer.Default.RenderToString(report), Shown(HtmlReportRenderer.Default.RenderToString(report)) })
            Assert.Empty(Words(Data.Replace(text, "")).Where(word => !known.Contains(word)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Figures_are_the_same_in_every_language(string member)
    {
        var english = await AuditAsync(member, Language.English);
        foreach (var language in Every)
        {
            var report = await AuditAsync(member, language);
            Assert.Equal(english.Score.Points, report.Score.Points);
            Assert.Equal(english.Plan.All.AsEnumerable(), report.Plan.All);
            Assert.Equal(english.Findings.Select(finding => (finding.Rule.Id, finding.Outcome, finding.Score, finding.Message)), report.Findings.Select(finding => (finding.Rule.Id, finding.Outcome, finding.Score, finding.Message)));
            Assert.Equal(english.Drafts.Select(draft => (draft.Kind, draft.To)), report.Drafts.Select(draft => (draft.Kind, draft.To)));
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_page_says_its_language_and_its_direction(string member)
    {
        foreach (var language in Every)
        {
            var report = await AuditAsync(member, language);
            var direction = language.IsRightToLeft ? "rtl" : "ltr";
            Assert.Contains($"<html lang=\"{language.Tag}\" dir=\"{direction}\">", HtmlReportRenderer.Default.RenderToString(report), StringComparison.Ordinal);
            Assert.Contains($"lang=\"{language.Tag}\" dir=\"{direction}\"", new HtmlReportRenderer { Options = new HtmlOptions { IsFragment = true } }.RenderToString(report), StringComparison.Ordinal);
            Assert.Contains($"\"language\": \"{language.Tag}\"", JsonReportRenderer.Default.RenderToString(report), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_invitation_has_at_most_200_characters_in_every_language()
    {
        foreach (var language in Every)
        {
            var invitations = (await AuditAsync("neglected", language)).Drafts.Where(draft => draft.Kind == DraftKind.Invitation).ToList();
            Assert.NotEmpty(invitations);
            Assert.All(invitations, draft => Assert.InRange(draft.Text.ToString().Length, 1, 200));
        }
    }

    /// <summary>What the samples leave out, the hand-made members bring: every wording of a language that a rule can say is said once here at least without a fault.</summary>
    [Theory]
    [MemberData(nameof(Translated))]
    public async Task Every_portrait_can_be_said(string tag)
    {
        foreach (var portrait in Portrait.All)
        {
            var report = await portrait.AuditAsync(Languages.Find(tag)!);
            Assert.All(ReportRenderers.All, renderer => Assert.NotEmpty(renderer.RenderToString(report)));
        }
    }

    private static async Task<AuditReport> AuditAsync(string member, Language language) =>
        new ProfileAuditor().Audit(await SampleExports.ReadAsync(member), new AuditOptions { Language = language });

    private static IEnumerable<string> Words(string text) => Word.Matches(text).Select(word => word.Value);

    private static string Shown(string page) => Tag.Replace(Style.Replace(page, ""), " ");

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag { get; }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Style { get; }

    [GeneratedRegex(@"(?:[A-Z]\w+ )*\w+\.csv", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Files { get; }

    // Addresses, entities, and the names of files, also of those that are not there.
    [GeneratedRegex(@"\]\(https[^)]*\)|&[#a-z0-9]+;|\w+\.csv", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Data { get; }
}
