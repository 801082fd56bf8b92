using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Rendering;

public sealed class MarkdownReportRendererTests
{
    // What GitHub understands, and mathematics.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseFootnotes()
        .UseMathematics()
        .Build();

    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_makes_no_block_and_no_inline_of_its_own(string hostile, string seen)
    {
        Assert.NotEmpty(seen);
        Assert.Equal(Shape(RenderedReport.Saying(HostileTexts.Harmless)), Shape(RenderedReport.Saying(hostile)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_shown_as_it_is(string hostile, string seen)
    {
        var report = Parsed(RenderedReport.Saying(hostile));
        var texts = report.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(Text);
        Assert.Contains($"→ {seen}", texts);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Links_lead_to_rules_pages_only(string report) => Assert.All(
        Parsed(RenderedReport.Of(report)).Descendants<LinkInline>(),
        link => Assert.StartsWith("https://github.com/profile-audit/profile-audit/blob/main/docs/rules/", link.Url, StringComparison.Ordinal));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/")]
    [InlineData("docs/rules/no-photo.md")]
    public void An_address_that_is_not_https_becomes_no_link(string address) =>
        Assert.Empty(Parsed(RenderedReport.Linking(address)).Descendants<LinkInline>());

    [Theory]
    [InlineData("https://example.org/a(b)c[d]?e=1&copy=2_3*4")]
    [InlineData("https://example.org/a b\"c>d<e|f")]
    public void An_address_stays_whole(string address)
    {
        var link = Assert.Single(Parsed(RenderedReport.Linking(address)).Descendants<LinkInline>());
        Assert.Equal(new Uri(address), new Uri(link.Url!));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Headings_leave_out_no_level(string report)
    {
        var levels = Parsed(RenderedReport.Of(report)).Descendants<HeadingBlock>().Select(heading => heading.Level).ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    private static MarkdownDocument Parsed(AuditReport report) =>
        Markdown.Parse(MarkdownReportRenderer.Default.RenderToString(report), Pipeline);

    // Texts differ in how many literals they need; everything else must not.
    private static IEnumerable<string> Shape(AuditReport report) => Parsed(report)
        .Descendants()
        .Where(node => node is not (LiteralInline or LinkReferenceDefinitionGroup) && node is not HtmlEntityInline)
        .Select(node => node.GetType().Name);

    private static string Text(LeafBlock block) => string.Concat(block.Inline!.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));
}
