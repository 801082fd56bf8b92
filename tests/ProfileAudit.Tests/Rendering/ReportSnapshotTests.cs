using System.Globalization;
using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>What members and their programs read, approved word by word.</summary>
public sealed class ReportSnapshotTests
{
    public static TheoryData<string> Reports => RenderedReport.Names;

    [Theory]
    [MemberData(nameof(Reports))]
    public Task Console(string report) =>
        Snapshot.Verify(ConsoleReportRenderer.Default.RenderToString(RenderedReport.Of(report)), "txt", report);

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public Task Console_of_another_width(int width) =>
        Snapshot.Verify(new ConsoleReportRenderer { Width = width }.RenderToString(RenderedReport.Realistic), "txt", width.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public Task Console_in_colour() => Snapshot.Verify(
        new ConsoleReportRenderer { UseColor = true }.RenderToString(RenderedReport.Capped).Replace("\e", "<ESC>", StringComparison.Ordinal), "txt");

    [Fact]
    public Task Console_of_a_terminal_with_nothing_but_ASCII() =>
        Snapshot.Verify(new ConsoleReportRenderer { UseAsciiMarks = true }.RenderToString(RenderedReport.Realistic), "txt");

    [Theory]
    [MemberData(nameof(Reports))]
    public Task Markdown(string report) =>
        Snapshot.Verify(MarkdownReportRenderer.Default.RenderToString(RenderedReport.Of(report)), "md", report);

    [Theory]
    [MemberData(nameof(Reports))]
    public Task Html(string report) =>
        Snapshot.Verify(HtmlReportRenderer.Default.RenderToString(RenderedReport.Of(report)), "html", report);

    [Fact]
    public Task Sarif() => Snapshot.Verify(SarifReportRenderer.Default.RenderToString(RenderedReport.Realistic), "sarif");

    [Fact]
    public Task JUnit() => Snapshot.Verify(JUnitReportRenderer.Default.RenderToString(RenderedReport.Realistic), "xml");
}
