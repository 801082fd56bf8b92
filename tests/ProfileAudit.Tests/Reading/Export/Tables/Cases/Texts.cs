namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Texts
{
    // What is written, and what may be left of it.
    private static readonly (string Name, string Written, string Kept)[] Cleaned =
    [
        ("a_zero", "So\0ciety", "So ciety"),
        ("an_escape_sequence", "\u001B[31mSociety\u001B[0m", "[31mSociety [0m"),
        ("a_bell", "Society\u0007", "Society"),
        ("a_backspace", "Society\u0008\u0008", "Society"),
        ("a_delete", "Soc\u007Fiety", "Soc iety"),
        ("a_control_of_latin_1", "Soc\u009Biety", "Soc iety"),
        ("a_right_to_left_override", "So\u202Eyteic\u202C", "Soyteic"),
        ("an_isolate", "\u2066Society\u2069", "Society"),
        ("a_direction_mark", "\u200ESociety\u200F", "Society"),
        ("a_zero_width_space", "So\u200Bciety", "Society"),
        ("a_soft_hyphen", "So\u00ADciety", "Society"),
        ("a_mark_in_the_middle", "So\uFEFFciety", "Society"),
        ("invisible_tags", "Society\U000E0041\U000E007F", "Society"),
        ("a_joiner_that_matters", "क्\u200Dष", "क्\u200Dष"),
        ("a_family", "👩\u200D👩\u200D👧", "👩\u200D👩\u200D👧"),
        ("letters_from_right_to_left", "שלום", "שלום"),
        ("a_pile_of_accents", "Z\u0351\u036B\u0343\u036A\u0302", "Z\u0351\u036B\u0343\u036A\u0302"),
        ("markup", "<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("terminal_markup", "[/][red]", "[/][red]"),
        ("a_formula", "=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("a_formula_behind_a_plus", "+1+cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0"),
        ("a_template", "{{7*7}} ${7*7} %s %n", "{{7*7}} ${7*7} %s %n"),
        ("a_path", "../../etc/passwd", "../../etc/passwd"),
        ("not_a_number", "NaN", "NaN"),
        ("null", "null", "null"),
        ("true", "TRUE", "TRUE"),
        ("the_last_character", "\uFFFDSociety\uFFFF", "\uFFFDSociety\uFFFF"),
    ];

    public static IEnumerable<CsvCase> All =>
    [
        .. Cleaned.Select(text => CsvCase.Right($"text_with_{text.Name}", "Organizations.csv", Plain.Organization(text.Written), Plain.Organization($"\"{text.Kept}\""))),
        CsvCase.Either("text_of_nothing_but_controls", "Organizations.csv", Plain.Organization("\u0001\u0002\u202E")),
    ];
}
