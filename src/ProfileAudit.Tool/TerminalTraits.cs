using System.Collections.Immutable;
using System.Text;

namespace ProfileAudit.Tool;

/// <summary>What a terminal can do, as far as the environment tells. Whoever sets a variable means it: what is set to nothing counts as not set.</summary>
public sealed record TerminalTraits
{
    private const int Narrowest = 60;
    private const int Widest = 200;
    private const int Usual = 80;

    // Reports have no byte order mark. It stands before what is made of it.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Machines that build, and show what a terminal would see as a list of lines.
    private static readonly ImmutableArray<string> Builders = ["CI", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL"];

    // The first that is set says which letters the terminal has.
    private static readonly ImmutableArray<string> Locales = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>No terminal: a file, a pipe.</summary>
    public static TerminalTraits None { get; } = new();

    /// <summary>How many columns a line of the report has, 60 to 200; 80 where there is no terminal.</summary>
    public int Width { get; init; } = Usual;

    /// <summary>Whether the report may have colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether the report's marks and bars have to be spelt in ASCII.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether standard error is a terminal that moves its cursor, before a person.</summary>
    public bool HasMovableCursor { get; init; }

    /// <summary>How letters become bytes: UTF-8, unless the terminal says Latin-1.</summary>
    public Encoding Encoding { get; init; } = Utf8;

    /// <summary>Finds out what is behind standard output and standard error.</summary>
    /// <param name="variable">The environment's variables by name.</param>
    /// <param name="outputColumns">How many columns the terminal behind standard output has, 0 where it does not say; null where no terminal is behind it.</param>
    /// <param name="isErrorTerminal">Whether a terminal is behind standard error.</param>
    /// <param name="isWindows">Whether this is Windows, whose terminals are not told of by variables.</param>
    /// <returns>What they can do.</returns>
    public static TerminalTraits Of(Func<string, string?> variable, int? outputColumns, bool isErrorTerminal, bool isWindows)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var charset = isWindows || outputColumns is null ? "" : CharsetOf(variable);
        var isDumb = variable("TERM") == "dumb";
        return new TerminalTraits
        {
            Width = outputColumns is > 0 and var columns ? Math.Clamp(columns, Narrowest, Widest) : Usual,
            HasColor = !IsSet(variable, "NO_COLOR") && (IsOn(variable, "CLICOLOR_FORCE") || IsOn(variable, "FORCE_COLOR") || (outputColumns is not null && !isDumb && variable("CLICOLOR") != "0")),
            IsAscii = charset.Length > 0,
            HasMovableCursor = isErrorTerminal && !isDumb && (isWindows || IsSet(variable, "TERM")) && !Builders.Any(name => IsOn(variable, name)),
            Encoding = charset is "ISO88591" or "ISO885915" ? Encoding.Latin1 : Utf8,
        };
    }

    /// <summary>The terminal's letters, such as "ISO88591" or "C"; "" where they are UTF-8's, or nothing tells, as in most containers.</summary>
    private static string CharsetOf(Func<string, string?> variable)
    {
        var locale = Locales.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        if (locale is "C" or "POSIX")
            return "C";
        var charset = locale.Split('@')[0].Split('.') is [_, var named] ? named.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() : "";
        return charset == "UTF8" ? "" : charset;
    }

    private static bool IsSet(Func<string, string?> variable, string name) => !string.IsNullOrEmpty(variable(name));

    private static bool IsOn(Func<string, string?> variable, string name) => variable(name) is not (null or "" or "0" or "false");
}
