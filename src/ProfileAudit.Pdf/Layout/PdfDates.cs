using System.Globalization;
using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>When something began and ended, as far as its line tells.</summary>
/// <param name="Start">The beginning; null where it could not be read.</param>
/// <param name="End">The end; null where there is none and where it could not be read.</param>
/// <param name="HasEnd">Whether there is an end.</param>
internal sealed record DateSpan(PartialDate? Start, PartialDate? End, bool HasEnd);

/// <summary>
/// "January 2021 - Present (2 years 3 months)", in the languages whose months are known. A side with another month is unread; a side without any
/// digit and without a month is the word for "present", whatever it is.
/// </summary>
internal static class PdfDates
{
    private static readonly char[] Between = [' ', '.', ','];

    // "janeiro de 2021", "январь 2021 г.", "січень 2021 р.".
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase) { "de", "г", "р" };

    private static readonly Dictionary<string, int> Months = MonthsOf(
        "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");

    /// <summary>The dates of a line; null when it is no line of dates.</summary>
    public static DateSpan? SpanOf(string line)
    {
        var text = WithoutDuration(line);
        var hyphen = text.IndexOfAny(['-', '\u2010', '\u2011', '\u2013', '\u2014']);
        if (hyphen <= 0 || !HasYear(text[..hyphen]))
            return null;
        var (start, end) = (text[..hyphen].Trim(), text[(hyphen + 1)..].Trim());
        if (end.Length == 0)
            return null;
        var isOpen = !end.Any(char.IsDigit) && !Words(end).Any(Months.ContainsKey);
        return new DateSpan(DateOf(start), isOpen ? null : DateOf(end), HasEnd: !isOpen);
    }

    /// <summary>A month and a year, or a year; null when it is neither.</summary>
    public static PartialDate? DateOf(string text)
    {
        int? year = null;
        int? month = null;
        foreach (var word in Words(text))
        {
            if (YearOf(word) is { } its && year is null)
                year = its;
            else if (Months.TryGetValue(word, out var number) && month is null)
                month = number;
            else if (!Fillers.Contains(word))
                return null;
        }

        return year is { } known ? new PartialDate(known, month) : null;
    }

    public static bool HasYear(string text) => Words(text).Any(word => YearOf(word) is not null);

    private static string[] Words(string text) => ComposedText.Of(text).Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static int? YearOf(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit) && int.Parse(word, CultureInfo.InvariantCulture) is var year and >= 1900 and <= 2099 ? year : null;

    private static string WithoutDuration(string line)
    {
        var bracket = line.LastIndexOf('(');
        return bracket > 0 && line.EndsWith(')') ? line[..bracket].Trim() : line;
    }

    private static Dictionary<string, int> MonthsOf(params ReadOnlySpan<string> languages)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in languages)
        {
            var names = language.Split(' ');
            for (var i = 0; i < names.Length; i++)
                months[names[i]] = i + 1;
        }

        return months;
    }
}
