using System.Text;
using ProfileAudit.Rendering;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>The cells of a made-up export: texts between separators, used in turn. Whatever they are, the report is a sound one in every format.</summary>
internal sealed class RendererHarness() : Harness("renderers")
{
    private const char Separator = '\u001E';

    public override IEnumerable<Seed> Seeds =>
    [
        Of("harmless", "Ada", "quiet words", "Example GmbH"),
        Of("markup", "a\"><script>alert(1)</script>", "a' onmouseover='alert(1)", "a</style></title></svg><img src=x onerror=alert(1)>", "a]]>--><!-- b", "a&amp;&lt;b&#x3c;"),
        Of("escapes", "a\u0001b\u0007c\u009Bd\u007Fe", "a\u202Egnp.exe\u2066b", "a\e[31mb\e]0;c\u0007", "a\uFFFEb\uFFFFc\uFDD0d"),
        Of("marks", "[/] [red]a[/]", "::error file=a::b", "##[error]a", "a`b``c", "a|b|c", "a [x](javascript:1) ![y](z) [r]: q", "a <https://evil.example>"),
        Of("lines", "a\n# h\r\n- i\r\n\r\n1. j\u2028k\u0085l", "> a", "=== a", "a\\", "=1+1"),
        Of("scripts", "Ölçü", "株式会社例", "مثال", "👩‍👩‍👧‍👦", "e\u0301"),
    ];

    protected override bool Enter(byte[] input)
    {
        var report = Law.Read(() => MadeUpExport.ReadAsync(Encoding.UTF8.GetString(input).Split(Separator)));
        if (report is null)
            return false;
        foreach (var renderer in ReportRenderers.All)
            Spelled.Sound(renderer.Format, renderer.RenderToString(report));
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(JsonReportRenderer.Default.RenderToString(report)));
        // A report that is written is one that is read.
        JsonReportReader.ReadAsync(json).AsTask().GetAwaiter().GetResult();
        return true;
    }

    private static Seed Of(string name, params string[] texts) => new(name, Encoding.UTF8.GetBytes(string.Join(Separator, texts)));
}
