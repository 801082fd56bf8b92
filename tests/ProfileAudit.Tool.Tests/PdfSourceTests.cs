using ProfileAudit.Pdf.Tests.Support;

namespace ProfileAudit.Tool.Tests;

/// <summary>A profile saved to PDF is known by its content, whatever it is called.</summary>
public sealed class PdfSourceTests
{
    [Theory]
    [InlineData("Profile.pdf")]
    [InlineData("download")]
    public async Task A_pdf_is_audited(string name)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder[name], new SavedProfile().ToBytes());
        var run = await ToolRun.OfAsync(folder[name], "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"kind\": \"pdf\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"asOf\": \"2026-04-01\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_by_standard_input_and_beside_an_export()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync([folder.Zip("tended"), "-", "--format", "json"], new SavedProfile { Name = "Tess Tended" }.ToBytes());
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"kind\": \"pdf\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"export\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_pdf_is_refused_with_its_code()
    {
        var run = await ToolRun.OfAsync(["-"], "%PDF-1.4\n%%EOF"u8.ToArray());
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("PA-PDF-DAMAGED: ", run.Error, StringComparison.Ordinal);
    }
}
