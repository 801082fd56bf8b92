namespace ProfileAudit.Tests.Rendering;

/// <summary>Texts that want to be more than text, and what a reader is to see of each.</summary>
internal static class HostileTexts
{
    /// <summary>A text that wants nothing.</summary>
    public const string Harmless = "quiet words";

    public static TheoryData<string, string> All => new()
    {
        { "a\"><script>alert(1)</script>", "a\"><script>alert(1)</script>" },
        { "a' onmouseover='alert(1)", "a' onmouseover='alert(1)" },
        { "a</style></title></svg><img src=x onerror=alert(1)>", "a</style></title></svg><img src=x onerror=alert(1)>" },
        { "a]]>--><!-- b", "a]]>--><!-- b" },
        { "a{{x}}{% b %}${c}", "a{{x}}{% b %}${c}" },
        { "a&amp;&lt;b&#x3c;", "a&amp;&lt;b&#x3c;" },
        { "a\u0001b\u0007c\u009Bd\u007Fe", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe" },
        { "a\uD800b\uDC00c", "a\uFFFDb\uFFFDc" },
        { "a\u202Egnp.exe\u2066b", "a\uFFFDgnp.exe\uFFFDb" },
        { "a\e[31mb\e]0;c\u0007", "a\uFFFD[31mb\uFFFD]0;c\uFFFD" },
        { "a\e]8;;https://evil.example\e\\b\e]8;;\e\\", "a\uFFFD]8;;https://evil.example\uFFFD\\b\uFFFD]8;;\uFFFD\\" },
        { "a\uFFFEb\uFFFFc\uFDD0d", "a\uFFFDb\uFFFDc\uFFFDd" },
        { "[/] [red]a[/]", "[/] [red]a[/]" },
        { "::error file=a::b", "::error file=a::b" },
        { "a`b``c", "a`b``c" },
        { "a|b|c", "a|b|c" },
        { "a [x](javascript:1) ![y](z) [r]: q", "a [x](javascript:1) ![y](z) [r]: q" },
        { "a <https://evil.example> https://evil.example www.evil.example", "a <https://evil.example> https://evil.example www.evil.example" },
        { "a *b* __c__ ~~d~~ $e$", "a *b* __c__ ~~d~~ $e$" },
        { "a\n# h\r\n- i\r\n\r\n1. j\u2028k\u0085l", "a # h - i 1. j k l" },
        { "# a", "# a" },
        { "- a", "- a" },
        { "+ a", "+ a" },
        { "12. a", "12. a" },
        { "1) a", "1) a" },
        { "1.", "1." },
        { "12", "12" },
        { "123456789. a", "123456789. a" },
        { "1234567890. a", "1234567890. a" },
        { "7.5 a", "7.5 a" },
        { ". a", ". a" },
        { "www.evil.example", "www.evil.example" },
        { "=== a", "=== a" },
        { "> a", "> a" },
        { "a\\", "a\\" },
    };
}
