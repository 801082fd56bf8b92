using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Tests.Support;

/// <summary>
/// PDFs made to hurt or to mislead, each with the code that it has to end with; "read" where what is wrong is never touched. n_ must be refused,
/// y_ must be read. All of them are made here, none is stored.
/// </summary>
internal static class HostilePdfs
{
    private const string Damaged = "PA-PDF-DAMAGED";
    private const string Build = "PA-PDF-BUILD";
    private const string Limit = "PA-PDF-LIMIT";
    private const string Password = "PA-PDF-PASSWORD";
    private const string Scanned = "PA-PDF-SCANNED";
    private const string Seen = "read";

    // The objects of a drawn PDF that the cases below tamper with.
    private const int Root = 1;
    private const int Pages = 2;
    private const int Font = 4;
    private const int Descendant = 5;
    private const int Map = 6;
    private const int Program = 8;
    private const int Content = 10;
    private const int Page = 11;

    private static readonly SavedProfile Ada = new();

    public static IReadOnlyDictionary<string, (Func<byte[]> Make, string Code)> All { get; } =
        Files().Concat(Trees()).Concat(Values()).Concat(Streams()).Concat(Contents()).Concat(Fonts()).ToDictionary(each => each.Name, each => (each.Make, each.Code), StringComparer.Ordinal);

    private static IEnumerable<(string Name, Func<byte[]> Make, string Code)> Files() =>
    [
        ("n_only_a_mark", () => "%PDF-1.4"u8.ToArray(), Damaged),
        ("n_mark_and_end", () => "%PDF-1.4\n%%EOF"u8.ToArray(), Damaged),
        ("n_noise_behind_the_mark", () => [.. "%PDF-1.4\n"u8, .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))], Damaged),
        ("n_zeros_behind_the_mark", () => [.. "%PDF-1.4\n"u8, .. new byte[1 << 20]], Damaged),
        ("n_cut_in_half", () => Sound().ToBytes() is var whole ? whole[..(whole.Length / 2)] : [], Damaged),
        ("n_cut_before_the_end_mark", () => Made(pdf => pdf.Tail = ""), Damaged),
        ("n_no_table", () => Made(pdf => pdf.HasTable = false), Damaged),
        ("n_trailer_without_root", () => Made(pdf => pdf.TrailerEntries = ""), Damaged),
        ("n_root_is_nowhere", () => Made(pdf => pdf.TrailerEntries = "/Root 999 0 R"), Damaged),
        ("n_root_is_a_number", () => Made(pdf => pdf.TrailerEntries = "/Root 7"), Damaged),
        ("n_root_refers_to_itself", () => Made(pdf => pdf.Replace(Root, "1 0 R")), Damaged),
        ("n_root_refers_on", () => Made(pdf => pdf.Replace(Root, "2 0 R")), Damaged),
        ("n_an_object_twice", () => Made(pdf => pdf.Add(Pages, "<< /Type /Pages /Kids [] >>")), Build),
        ("n_a_later_change", () => [.. Sound().ToBytes(), .. "2 0 obj\n<< >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8], Build),
        ("n_a_second_table", () => [.. Sound().ToBytes(), .. "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n"u8], Build),
        ("n_words_at_the_top", () => Made(pdf => pdf.Tail = "hello\n%%EOF"), Damaged),
        ("n_table_of_words", () => Made(pdf => pdf.Tail = "xref\nhello\n%%EOF"), Damaged),
        ("n_objects_in_a_stream", () => Made(pdf => pdf.AddStream("1 0 << >>", "/Type /ObjStm /N 1 /First 4")), Build),
        ("n_table_in_a_stream", () => Made(pdf => pdf.AddStream("0000", "/Type /XRef /W [1 2 1] /Root 1 0 R")), Build),
        ("n_hybrid_table", () => Made(pdf => pdf.TrailerEntries += " /XRefStm 17"), Build),
        ("n_script", () => Made(pdf => pdf.Add("<< /S /JavaScript /JS (app.alert) >>")), Build),
        ("n_script_spelled_otherwise", () => Made(pdf => pdf.Add("<< /S /URI /#4A#53 (app.alert) >>")), Build),
        ("n_launch", () => Made(pdf => pdf.Add("<< /S /Launch /Win << >> >>")), Build),
        ("n_file_inside", () => Made(pdf => pdf.AddStream("MZ", "/Type /EmbeddedFile")), Build),
        ("n_files_inside", () => Made(pdf => pdf.Add("<< /EmbeddedFiles << >> >>")), Build),
        ("n_form_to_fill_in", () => Made(pdf => pdf.Add("<< /AcroForm << /Fields [] >> >>")), Build),
        ("n_form_of_xml", () => Made(pdf => pdf.Add("<< /XFA [] >>")), Build),
        ("n_film", () => Made(pdf => pdf.Add("<< /Subtype /RichMedia >>")), Build),
        ("n_protected", () => Made(pdf => pdf.TrailerEntries += " /Encrypt << /Filter /Standard /V 2 >>"), Password),
        ("n_protected_as_later_versions_do", () => Made(pdf => pdf.AddStream("0000", "/Type /XRef /W [1 2 1] /Encrypt 3 0 R")), Password),
        ("n_protected_and_with_a_script", () => Made(pdf =>
        {
            pdf.TrailerEntries += " /Encrypt << >>";
            pdf.Add("<< /JS () >>");
        }), Password),
        ("n_more_objects_than_any", () => Made(pdf =>
        {
            for (var i = 1000; i < 101_000; i++)
                pdf.Add(i, "0");
        }), Limit),
        ("n_larger_than_any", () => Made(pdf => pdf.AddStream(pdf.Next, new byte[20 << 20])), Limit),
        ("y_a_thousand_unused_objects", () => Made(pdf =>
        {
            for (var i = 1000; i < 2000; i++)
                pdf.Add(i, "<< /Type /StructElem /S /P >>");
        }), Seen),
        ("y_something_before_the_mark", () => [.. "\r\nX-Junk: 1\r\n\r\n"u8, .. Sound().ToBytes()], Seen),
        ("y_table_leads_nowhere", () => Made(pdf => pdf.Tail = "startxref\n99999999\n%%EOF"), Seen),
        ("y_table_leads_back", () => Made(pdf => pdf.TrailerEntries += " /Prev 0"), Seen),
    ];

    private static IEnumerable<(string Name, Func<byte[]> Make, string Code)> Trees() =>
    [
        ("n_no_pages", () => Made(pdf => pdf.Replace(Root, "<< /Type /Catalog >>")), Damaged),
        ("n_pages_are_nowhere", () => Made(pdf => pdf.Replace(Root, "<< /Pages 999 0 R >>")), Damaged),
        ("n_pages_inline", () => Made(pdf => pdf.Replace(Root, "<< /Pages << /Type /Pages /Kids [] >> >>")), Damaged),
        ("n_no_kids", () => Made(pdf => pdf.Replace(Pages, "<< /Type /Pages /Kids [] /Count 2000000000 >>")), Damaged),
        ("n_kids_are_no_list", () => Made(pdf => pdf.Replace(Pages, "<< /Type /Pages /Kids 11 0 R >>")), Damaged),
        ("n_kids_are_numbers", () => Made(pdf => pdf.Replace(Pages, "<< /Type /Pages /Kids [11 0 0 0] >>")), Damaged),
        ("n_kid_of_itself", () => Made(pdf => pdf.Replace(Pages, "<< /Type /Pages /Kids [2 0 R] >>")), Damaged),
        ("n_kids_of_each_other", () => Made(pdf =>
        {
            pdf.Replace(Pages, "<< /Type /Pages /Kids [90 0 R] >>");
            pdf.Add(90, "<< /Type /Pages /Kids [2 0 R] >>");
        }), Damaged),
        ("n_a_page_twice", () => Made(pdf => pdf.Replace(Pages, "<< /Type /Pages /Kids [11 0 R 11 0 R] >>")), Damaged),
        ("n_a_page_two_hundred_thousand_times", () => Made(pdf => pdf.Replace(Pages, $"<< /Type /Pages /Kids [{Repeat("11 0 R ", 200_000)}] >>")), Damaged),
        ("n_kind_of_page_unknown", () => Made(pdf => pdf.Replace(Page, "<< /Type /Sheet >>")), Damaged),
        ("n_seventeen_groups_deep", () => Deep(17), Limit),
        ("n_fifty_thousand_groups_deep", () => Deep(50_000), Limit),
        ("n_fifty_one_pages", () => ManyPages(51), Limit),
        ("n_page_whose_content_is_nowhere", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page /Contents 999 0 R >>")), Damaged),
        ("n_page_whose_content_is_a_page", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page /Contents 11 0 R >>")), Damaged),
        ("n_page_without_fonts", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page /Contents 10 0 R >>")), Damaged),
        ("n_page_without_anything", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page >>")), Scanned),
        ("n_content_in_lists_in_lists", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page /Contents [[10 0 R]] >>")), Damaged),
        ("y_sixteen_groups_deep", () => Deep(16), Seen),
        ("y_count_lies", () => Made(pdf => pdf.Replace(Pages, "<< /Type /Pages /Kids [11 0 R] /Count 2000000000 >>")), Seen),
        ("y_box_without_an_end", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page /MediaBox [-99999999999999999999 0 99999999999999999999 0.00000001] /Resources << /Font << /F1 4 0 R >> >> /Contents 10 0 R >>")), Seen),
        ("y_parent_leads_in_a_circle", () => Made(pdf => pdf.Replace(Page, "<< /Type /Page /Parent 11 0 R /Resources << /Font << /F1 4 0 R >> >> /Contents 10 0 R >>")), Seen),
    ];

    private static IEnumerable<(string Name, Func<byte[]> Make, string Code)> Values() =>
    [
        ("n_lists_thirty_three_deep", () => Value(Repeat("[", 34) + Repeat("]", 34)), Limit),
        ("n_lists_a_million_deep", () => Value(Repeat("[", 1_000_000)), Limit),
        ("n_maps_a_million_deep", () => Value(Repeat("<</a", 1_000_000)), Limit),
        ("n_lists_and_maps_a_million_deep", () => Value(Repeat("[<</a", 500_000)), Limit),
        ("n_a_million_values", () => Value($"[{Repeat("0 ", 1_000_001)}]"), Limit),
        ("n_a_name_twice", () => Value("<< /A 1 /A 2 >>"), Damaged),
        ("n_a_name_without_a_value", () => Value("<< /A >>"), Damaged),
        ("n_a_value_without_a_name", () => Value("<< 1 /A >>"), Damaged),
        ("n_list_is_never_closed", () => Value("[ 1 2"), Damaged),
        ("n_map_is_never_closed", () => Value("<< /A 1"), Damaged),
        ("n_text_is_never_closed", () => Value("(abc"), Damaged),
        ("n_text_of_open_brackets", () => Value(Repeat("(", 1_000_000)), Damaged),
        ("n_hex_is_never_closed", () => Value("<abc"), Damaged),
        ("n_hex_of_letters", () => Value("<xyz>"), Damaged),
        ("n_closed_before_it_is_open", () => Value("]"), Damaged),
        ("n_braces", () => Value("{ 1 }"), Damaged),
        ("n_name_with_half_a_code", () => Value("/A#4"), Damaged),
        ("n_name_without_an_end", () => Value("/" + Repeat("a", 1_000_000)), Damaged),
        ("n_word_without_an_end", () => Value(Repeat("a", 1_000_000)), Damaged),
        ("n_number_with_an_exponent", () => Value("1e308"), Damaged),
        ("n_number_of_three_hundred_digits", () => Value(Repeat("9", 300)), Damaged),
        ("n_number_of_signs", () => Value("--+-.."), Damaged),
        ("n_object_is_a_word", () => Value("hello"), Damaged),
        ("n_object_of_two_values", () => Value("1 2"), Damaged),
        ("y_text_with_a_million_brackets", () => Value($"({Repeat("(", 500_000)}{Repeat(")", 500_000)})"), Seen),
        ("y_lists_thirty_two_deep", () => Value(Repeat("[", 32) + Repeat("]", 32)), Seen),
        ("y_a_circle_of_references", () => Made(pdf =>
        {
            pdf.Add(90, "<< /A 91 0 R >>");
            pdf.Add(91, "<< /A 90 0 R >>");
        }), Seen),
    ];

    private static IEnumerable<(string Name, Func<byte[]> Make, string Code)> Streams() =>
    [
        ("n_stream_without_an_end", () => Value("<< /Length 9 >>\nstream\nabc"), Damaged),
        ("n_stream_without_a_map", () => Value("7\nstream\nabc\nendstream"), Damaged),
        ("n_stream_without_a_line_end", () => Value("<< /Length 3 >> stream abc\nendstream"), Damaged),
        ("n_length_too_large", () => Value("<< /Length 99 >>\nstream\nabc\nendstream"), Damaged),
        ("n_length_too_small", () => Value("<< /Length 0 >>\nstream\nabc\nendstream"), Damaged),
        ("n_length_below_nothing", () => Value("<< /Length -3 >>\nstream\nabc\nendstream"), Damaged),
        ("n_length_missing", () => Value("<< >>\nstream\nabc\nendstream"), Damaged),
        ("n_length_is_nowhere", () => Value("<< /Length 999 0 R >>\nstream\nabc\nendstream"), Damaged),
        ("n_length_of_itself", () => Value("<< /Length 80 0 R >>\nstream\nabc\nendstream"), Damaged),
        ("n_bomb", () => Tampered(Content, RawPdf.Packed(new byte[256 << 20]), "/Filter /FlateDecode"), Limit),
        ("n_bomb_of_blanks", () => Tampered(Content, RawPdf.Packed([.. Enumerable.Repeat((byte)' ', 33 << 20)]), "/Filter /FlateDecode"), Limit),
        ("n_bomb_in_a_bomb", () => Tampered(Content, RawPdf.Packed(RawPdf.Packed(new byte[64 << 20])), "/Filter [/FlateDecode /FlateDecode]"), Build),
        ("n_a_hundred_filters", () => Tampered(Content, RawPdf.Packed([1]), $"/Filter [{Repeat("/FlateDecode ", 100)}]"), Build),
        ("n_one_bomb_shown_many_times", () => Shared(2 << 20, 20), Limit),
        ("n_bomb_in_the_meanings", () => Tampered(Map, RawPdf.Packed(new byte[64 << 20]), "/Filter /FlateDecode"), Limit),
        ("n_lzw", () => Tampered(Content, [0x80, 0x0B], "/Filter /LZWDecode"), Build),
        ("n_run_length", () => Tampered(Content, [129, 0, 128], "/Filter /RunLengthDecode"), Build),
        ("n_ascii_85", () => Tampered(Content, "zzzz~>"u8.ToArray(), "/Filter /ASCII85Decode"), Build),
        ("n_brotli", () => Tampered(Content, [0x3B], "/Filter /BrotliDecode"), Build),
        ("n_picture_as_page", () => Tampered(Content, [0xFF, 0xD8], "/Filter /DCTDecode"), Build),
        ("n_filter_is_a_number", () => Tampered(Content, [1], "/Filter 7"), Build),
        ("n_filter_refers_on", () => Tampered(Content, [1], "/Filter 999 0 R"), Damaged),
        ("n_predictor", () => Tampered(Content, RawPdf.Packed([1]), "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 >>"), Build),
        ("n_content_in_another_file", () => Tampered(Content, [1], "/F (/etc/passwd)"), Build),
        ("n_packed_noise", () => Tampered(Content, [.. Enumerable.Range(0, 500).Select(i => (byte)(i * 31))], "/Filter /FlateDecode"), Damaged),
        ("n_packed_and_cut", () => RawPdf.Packed([.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i >> 4))]) is var packed ? Tampered(Content, packed[..(packed.Length / 2)], "/Filter /FlateDecode") : [], Damaged),
        ("n_packed_with_another_checksum", () => RawPdf.Packed("q Q"u8.ToArray()) is var packed ? Tampered(Content, [.. packed[..^1], (byte)(packed[^1] ^ 1)], "/Filter /FlateDecode") : [], Damaged),
        ("n_packed_and_empty", () => Tampered(Content, [], "/Filter /FlateDecode"), Damaged),
        ("y_bomb_in_a_font_program", () => Tampered(Program, RawPdf.Packed(new byte[256 << 20]), "/Filter /FlateDecode"), Seen),
        ("y_length_behind_its_stream", () => Made(pdf => pdf.TellLengthBehind(Content)), Seen),
        ("y_noise_as_font_program", () => Tampered(Program, [.. Enumerable.Range(0, 70_000).Select(i => (byte)(i * 7919 >> 3))], ""), Seen),
        ("y_bomb_in_what_is_not_read", () => Made(pdf => pdf.AddPacked(pdf.Next, new byte[256 << 20], "/Type /Metadata")), Seen),
    ];

    private static IEnumerable<(string Name, Func<byte[]> Make, string Code)> Contents() =>
    [
        ("n_sixty_five_states", () => Drawing(Repeat("q ", 65)), Limit),
        ("n_a_million_states", () => Drawing(Repeat("q ", 1_000_000)), Limit),
        ("n_a_million_states_closed_at_once", () => Drawing(Repeat("q Q ", 500_000)), Limit),
        ("n_state_closed_before_it_is_open", () => Drawing("Q"), Damaged),
        ("n_half_a_million_operators", () => Drawing(Repeat("n ", 500_001)), Limit),
        ("n_a_million_letters", () => Drawing($"/F1 12 Tf <{Repeat("0001", 1_000_000)}> Tj"), Limit),
        ("n_a_million_letters_one_by_one", () => Drawing($"/F1 12 Tf [{Repeat("<0001> ", 1_000_000)}] TJ"), Limit),
        ("n_form_that_draws_forms", () => Forms(30), Build),
        ("n_form_that_draws_itself", () => Forms(1), Build),
        ("n_picture_that_is_nowhere", () => Drawing("/X9 Do"), Damaged),
        ("n_picture_inside_the_page", () => Drawing("BI /W 1 /H 1 ID x EI"), Build),
        ("n_letter_program", () => Drawing("1 0 d0"), Build),
        ("n_unknown_operator", () => Drawing("explode"), Damaged),
        ("n_sixty_five_operands", () => Drawing(Repeat("1 ", 65) + "n"), Damaged),
        ("n_operands_without_an_operator", () => Drawing("1 2 3"), Damaged),
        ("n_coordinates_beyond_all", () => Drawing("99999999999999999999 0 0 1 0 0 cm"), Damaged),
        ("n_font_that_is_not_there", () => Drawing("/F9 12 Tf <0001> Tj"), Build),
        ("n_letters_without_a_font", () => Drawing("BT <0001> Tj ET"), Damaged),
        ("n_font_of_a_closed_state", () => Drawing("q /F1 12 Tf Q <0001> Tj"), Damaged),
        ("n_half_a_letter", () => Drawing("/F1 12 Tf <000100> Tj"), Damaged),
        ("n_lists_in_letters", () => Drawing("/F1 12 Tf [[<0001>]] TJ"), Damaged),
        ("n_map_as_a_number", () => Drawing("<< >> 0 0 1 0 0 cm"), Damaged),
        ("n_lists_a_million_deep_on_a_page", () => Drawing(Repeat("[", 1_000_000)), Limit),
        ("n_only_a_picture", () => Pictures(hasText: false), Scanned),
        ("y_matrix_of_nothing", () => Drawing("q 0 0 0 0 0 0 cm BT /F1 12 Tf <0001> Tj ET Q"), Seen),
        ("y_letters_of_no_size", () => Drawing("BT /F1 0 Tf <00010002> Tj ET"), Seen),
        ("y_letters_far_outside", () => Drawing("BT /F1 12 Tf 99999 -99999 Td <00010002> Tj ET"), Seen),
        ("y_letters_without_a_meaning", () => Drawing("BT /F1 12 Tf 50000 0 Td <FFFFFFFE> Tj ET"), Seen),
        ("y_a_picture_beside_text", () => Pictures(hasText: true), Seen),
        ("y_colours_of_strange_spaces", () => Drawing("/Cs1 cs 1 scn /P1 scn 0.1 0.2 0.3 0.4 sc 1 1 1 sc 0 g"), Seen),
    ];

    private static IEnumerable<(string Name, Func<byte[]> Make, string Code)> Fonts() =>
    [
        ("n_letters_that_are_programs", () => Made(pdf => pdf.Replace(Font, "<< /Type /Font /Subtype /Type3 /CharProcs << >> >>")), Build),
        ("n_font_of_no_kind", () => Made(pdf => pdf.Replace(Font, "<< /Type /Font >>")), Build),
        ("n_font_is_a_number", () => Made(pdf => pdf.Replace(Font, "7")), Damaged),
        ("n_font_without_meanings", () => Made(pdf => pdf.Replace(Font, "<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [5 0 R] >>")), Build),
        ("n_font_in_columns", () => Made(pdf => pdf.Replace(Font, "<< /Subtype /Type0 /Encoding /Identity-V /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>")), Build),
        ("n_font_of_two_fonts", () => Made(pdf => pdf.Replace(Font, "<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [5 0 R 5 0 R] /ToUnicode 6 0 R >>")), Build),
        ("n_meanings_are_no_stream", () => Made(pdf => pdf.Replace(Font, "<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode /Identity-H >>")), Damaged),
        ("n_meanings_of_another_map", () => Meanings("/Other usecmap"), Build),
        ("n_meanings_backwards", () => Meanings("1 beginbfrange <0009> <0001> <0041> endbfrange"), Damaged),
        ("n_meanings_of_four_thousand_million", () => Meanings("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"), Build),
        ("n_meanings_over_and_over", () => Meanings(Repeat("1 beginbfrange <0000> <FFFF> <0041> endbfrange\n", 50_000)), Limit),
        ("n_meanings_without_an_end", () => Meanings($"1 beginbfchar <0001> <{Repeat("0041", 100_000)}> endbfchar"), Damaged),
        ("n_meanings_of_too_short_a_list", () => Meanings("1 beginbfrange <0000> <0009> [<0041>] endbfrange"), Damaged),
        ("n_meanings_without_a_code", () => Meanings("1 beginbfchar <> <0041> endbfchar"), Build),
        ("n_meanings_a_million_deep", () => Meanings(Repeat("[", 1_000_000)), Limit),
        ("n_widths_over_and_over", () => Widths(Repeat("0 65535 500 ", 50_000)), Limit),
        ("n_widths_of_two_thousand_million", () => Widths("0 2000000000 500"), Damaged),
        ("n_widths_below_nothing", () => Widths("0 10 -500"), Damaged),
        ("n_widths_beyond_all", () => Widths("1 [99999999999]"), Damaged),
        ("n_widths_that_break_off", () => Widths("1 2"), Damaged),
        ("n_widths_of_names", () => Widths("/A /B /C"), Damaged),
        ("n_font_made_of_itself", () => Made(pdf => pdf.Replace(Font, "<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts 4 0 R /ToUnicode 6 0 R >>")), Build),
        ("n_sixty_five_fonts", () => ManyFonts(65), Limit),
        ("y_descendant_of_itself", () => Made(pdf => pdf.Replace(Descendant, "<< /DW 500 /DescendantFonts [5 0 R] /FontDescriptor 5 0 R >>")), Seen),
        ("y_half_a_pair_as_a_meaning", () => Meanings("1 beginbfchar <FFF0> <D83D> endbfchar"), Seen),
    ];

    private static RawPdf Sound() => Ada.Raw();

    private static byte[] Made(Action<RawPdf> tamper)
    {
        var pdf = Sound();
        tamper(pdf);
        return pdf.ToBytes();
    }

    private static byte[] Value(string value) => Made(pdf => pdf.Add(80, value));

    private static byte[] Tampered(int number, byte[] stream, string entries) => Made(pdf =>
    {
        pdf.Remove(number);
        pdf.AddStream(number, stream, entries);
    });

    /// <summary>A sound page, with something drawn on it before.</summary>
    private static byte[] Drawing(string content) => Made(pdf => AddBefore(pdf, content, ""));

    private static void AddBefore(RawPdf pdf, string content, string resources)
    {
        pdf.AddStream(80, Encoding.Latin1.GetBytes(content));
        pdf.Replace(Page, $"<< /Type /Page /Resources << /Font << /F1 4 0 R >> {resources} >> /Contents [80 0 R 10 0 R] >>");
    }

    private static byte[] Forms(int count) => Made(pdf =>
    {
        AddBefore(pdf, "/X1 Do", "/XObject << /X1 100 0 R >>");
        for (var i = 0; i < count; i++)
        {
            var next = 100 + ((i + 1) % count);
            pdf.AddStream(100 + i, "/X1 Do /X1 Do"u8.ToArray(), $"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X1 {next} 0 R >> >>");
        }
    });

    private static byte[] Pictures(bool hasText) => Made(pdf =>
    {
        pdf.AddStream(81, [0xFF, 0xD8, 0xFF, 0xD9], "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /Filter /DCTDecode");
        AddBefore(pdf, "/X1 Do", "/XObject << /X1 81 0 R >>");
        if (!hasText)
            pdf.Replace(Page, "<< /Type /Page /Resources << /XObject << /X1 81 0 R >> >> /Contents 80 0 R >>");
    });

    private static byte[] Shared(int bytes, int times) => Made(pdf =>
    {
        pdf.AddPacked(80, [.. Enumerable.Repeat((byte)' ', bytes)]);
        pdf.Replace(Page, $"<< /Type /Page /Contents [{Repeat("80 0 R ", times)}] >>");
    });

    private static byte[] Meanings(string more) => Made(pdf =>
    {
        var sound = Ada.MapOfMeanings;
        pdf.Remove(Map);
        pdf.AddPacked(Map, Encoding.Latin1.GetBytes(sound + more));
    });

    private static byte[] Widths(string widths) => Made(pdf => pdf.Replace(Descendant, $"<< /Subtype /CIDFontType2 /W [{widths}] >>"));

    private static byte[] Deep(int groups) => Made(pdf =>
    {
        pdf.Replace(Pages, "<< /Type /Pages /Kids [1000 0 R] >>");
        for (var i = 0; i < groups - 1; i++)
            pdf.Add(1000 + i, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Kids [{(i == groups - 2 ? Page : 1001 + i)} 0 R] >>"));
    });

    private static byte[] ManyPages(int pages) => Made(pdf =>
    {
        var kids = Enumerable.Range(1000, pages - 1).Select(number => pdf.Add(number, "<< /Type /Page >>"));
        pdf.Replace(Pages, $"<< /Type /Pages /Kids [11 0 R {string.Join(' ', kids.ToList().Select(kid => $"{kid} 0 R"))}] >>");
    });

    private static byte[] ManyFonts(int fonts) => Made(pdf =>
    {
        var names = new StringBuilder();
        var content = new StringBuilder();
        for (var i = 0; i < fonts; i++)
        {
            pdf.Add(1000 + i, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>");
            names.Append(CultureInfo.InvariantCulture, $"/T{i} {1000 + i} 0 R ");
            content.Append(CultureInfo.InvariantCulture, $"/T{i} 12 Tf ");
        }

        pdf.AddStream(80, Encoding.Latin1.GetBytes(content.ToString()));
        pdf.Replace(Page, $"<< /Type /Page /Resources << /Font << /F1 4 0 R {names}>> >> /Contents [80 0 R 10 0 R] >>");
    });

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
