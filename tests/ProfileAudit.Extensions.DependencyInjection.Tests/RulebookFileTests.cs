using System.Text;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class RulebookFileTests
{
    [Fact]
    public void Everything_that_a_file_says_is_in_the_rulebook()
    {
        var book = RulebookFile.Read(RulebookSamples.Whole).ToRulebook();
        Assert.Equal("student+custom", book.Preset);
        Assert.DoesNotContain(RuleCatalog.NoGroups, book.Rules);
        Assert.Equal([Weight.Informative, new Weight(100), Weight.Critical], new[] { RuleCatalog.NoPhoto, RuleCatalog.NoHeadline, RuleCatalog.NoPosts }.Select(book.WeightOf));
        Assert.Equal("0→0, 10→0.5, 20→1", book.CurveOf(RuleCatalog.FewConnections.Info)?.ToString());
        Assert.Equal(new Suppression("Übersetzung folgt.", new DateOnly(2026, 12, 31)), book.SuppressionOf("no-summary"));
        Assert.Equal(new Suppression("On the road.", null), book.SuppressionOf("no-location"));
        Assert.Equal("Ours are self-taught.", book.ExemptionOf("no-education"));
        Assert.True(book.AcceptsSubstituteOf("no-position"));
        // What the file leaves alone is the preset's.
        Assert.Equal(Weight.Moderate, book.WeightOf(RuleCatalog.UndescribedPositions));
        Assert.Equal("Students need no current position; one that is there is welcome.", book.ExemptionOf("no-current-position")?.ToString());
    }

    [Theory]
    [MemberData(nameof(RulebookSamples.All), MemberType = typeof(RulebookSamples))]
    public async Task A_right_file_is_read_from_text_and_stream_and_the_schema_takes_it(string json)
    {
        var fromText = RulebookFile.Read(json);
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]);
        var fromStream = await RulebookFile.ReadAsync(stream);
        Assert.Equal(RulebookFile.Write(fromText), RulebookFile.Write(fromStream));
        Assert.Empty(RulebookSchema.Refusals(json));
    }

    [Fact]
    public void An_empty_rulebook_is_the_default() => Assert.Equal("default", RulebookFile.Read("{}").ToRulebook().Preset);

    [Fact]
    public void A_preset_alone_is_not_custom() => Assert.Equal("executive", RulebookFile.Read("""{ "preset": "executive" }""").ToRulebook().Preset);

    [Fact]
    public void A_whole_number_may_be_spelled_in_any_way_of_json()
    {
        var book = RulebookFile.Read("""{ "weights": { "no-posts": 1e1, "no-photo": 7.0, "no-groups": -0 } }""").ToRulebook();
        Assert.Equal([Weight.Critical, Weight.Serious, Weight.Informative], new[] { RuleCatalog.NoPosts, RuleCatalog.NoPhoto, RuleCatalog.NoGroups }.Select(book.WeightOf));
        Assert.Equal(3, Wrong("""{ "weights": { "no-posts": 1.5, "no-photo": 1e999, "no-groups": 9999999999 } }""").Errors.Length);
    }

    [Fact]
    public void A_host_that_has_rules_of_its_own_may_name_them()
    {
        var rules = RuleCatalog.Default.With(new HostRule());
        var book = RulebookFile.Read("""{ "weights": { "host-rule": 7 } }""", rules).ToRulebook(rules);
        Assert.Equal(Weight.Serious, book.WeightOf(book.Rules[^1]));
        Assert.Throws<RulebookException>(() => RulebookFile.Read("""{ "weights": { "host-rule": 7 } }"""));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_line_and_column()
    {
        var wrong = Wrong("""
            {
              "$shema": "x",
              "preset": "studnet",
              "without": [ "no-photo", 7, "no-foto" ],
              "weights": {
                "no-foto": 101, "no-photo": "heavy",
                "no-photo": 5
              },
              "curves": {
                "few-connections": [ [0, 0], [10, "half"] ],
                "few-skills": [ [0, 0], [10, 0.5], [10, 1.5], [3] ],
                "no-posts": [ [0, 1], [10, 0] ],
                "no-groups": [ [0, 0], [1, 1], [2, 0] ],
                "thin-summary": [ [0, 0], [800, 1], [200, 1] ],
                "no-photo": [ [0, 0], [1, 1] ],
                "no-comments": [ [0, 0] ],
                "stalled-network": {}
              },
              "suppressions": {
                "no-photo": { "reason": " ", "until": "2026-02-30" },
                "no-groups": { "reasn": "Not here." },
                "no-posts": {},
                "no-comments": "Because."
              },
              "exemptions": { "no-education": "", "no-headlin": null },
              "substitutes": [ "no-photo", [] ],
              "Weights": {}
            }
            """);
        Assert.Equal(
            [
                "line 2, column 3: \"$shema\" is no key of a rulebook; did you mean $schema?",
                "line 3, column 13: preset: \"studnet\" is no preset; did you mean student?",
                "line 4, column 28: without[1]: 7 is no text.",
                "line 4, column 31: without[2]: \"no-foto\" is no rule; did you mean no-photo?",
                "line 6, column 5: weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
                "line 6, column 5: weights[no-foto]: 101 is not 0 to 100.",
                "line 6, column 33: weights[no-photo]: \"heavy\" is no whole number from 0 to 100.",
                "line 7, column 5: weights: \"no-photo\" stands here a second time; leave one of them.",
                "line 10, column 39: curves[few-connections][1]: \"half\" is no number.",
                "line 11, column 40: curves[few-skills][2]: the score 1.5 is not 0 to 1.",
                "line 11, column 51: curves[few-skills][3]: 1 number is no point; it is [value, score].",
                "line 12, column 5: curves[no-posts]: the scores fall; those of this rule have to rise, as in " + RuleCatalog.NoPosts.Info.Curve + ".",
                "line 13, column 5: curves[no-groups]: the scores rise and fall; in one curve they do only one of it.",
                "line 14, column 41: curves[thin-summary][2]: the value 200 does not come after 800; values ascend.",
                "line 15, column 5: curves[no-photo]: \"no-photo\" has no curve; it knows only kept and neglected.",
                "line 16, column 5: curves[no-comments]: 1 point is no curve; it has two or more, each [value, score].",
                "line 17, column 24: curves[stalled-network]: an object is no list of points.",
                "line 20, column 29: suppressions[no-photo].reason: \" \" is no reason; write a sentence for the report.",
                "line 20, column 43: suppressions[no-photo].until: \"2026-02-30\" is no day such as 2026-12-31.",
                "line 21, column 20: suppressions[no-groups]: \"reasn\" is no key of a suppression; did you mean reason?",
                "line 22, column 5: suppressions[no-posts].reason: \"\" is no reason; write a sentence for the report.",
                "line 23, column 20: suppressions[no-comments]: \"Because.\" is no suppression, which is { \"reason\": … }.",
                "line 25, column 19: exemptions[no-education]: \"\" is no reason; write a sentence for the report.",
                "line 25, column 39: exemptions[no-headlin]: \"no-headlin\" is no rule; did you mean no-headline?",
                "line 25, column 53: exemptions[no-headlin]: null is no text.",
                "line 26, column 20: substitutes[0]: \"no-photo\" takes nothing else for as good; these do: no-position.",
                "line 26, column 32: substitutes[1]: a list is no text.",
                "line 27, column 3: \"Weights\" is no key of a rulebook; did you mean weights?",
            ],
            wrong.Errors.Select(error => error.ToString()));
        Assert.Equal(string.Join('\n', wrong.Errors), wrong.Message);
        Assert.Equal("PA-RULEBOOK", wrong.Code);
        Assert.Null(wrong.InnerException);
    }

    [Theory]
    [InlineData("", 1, 1, "the file breaks off here")]
    [InlineData("{\n  \"weights\": {\n", 3, 1, "the file breaks off here")]
    [InlineData("{ \"preset\": \"student }", 1, 23, "the file breaks off here")]
    [InlineData("{\n  \"preset\": student\n}", 2, 13, "this is no JSON")]
    [InlineData("{\n  \"preset\" \"student\"\n}", 2, 12, "this is no JSON")]
    [InlineData("{ \"preset\": \"student\" } x", 1, 25, "this is no JSON")]
    [InlineData("<html>", 1, 1, "this is no JSON")]
    [InlineData("[]", 1, 1, "a list is no object, which a rulebook is.")]
    [InlineData("null", 1, 1, "null is no object, which a rulebook is.")]
    [InlineData("{ \"x\": [[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]] }", 1, 23, "nothing in a rulebook is nested this deeply.")]
    public void What_is_no_json_is_told_where_it_begins(string json, int line, int column, string message)
    {
        var error = Wrong(json).Errors[^1];
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void What_stands_before_a_syntax_error_is_told_too() => Assert.Equal(2, Wrong("{ \"preset\": \"studnet\",\n \"weights\": { no }").Errors.Length);

    [Fact]
    public void Columns_count_characters() => Assert.Equal(23, Assert.Single(Wrong("{ /* äöü€ */ \"preset\": 1 }").Errors).Column - 1);

    [Fact]
    public void Values_in_errors_are_cut_and_hold_nothing_that_a_terminal_obeys()
    {
        var error = Assert.Single(Wrong($$"""{ "weights": { "\u001b[31m\u202e{{new string('x', 500)}}😀": 5 } }""").Errors);
        Assert.DoesNotContain('\u001b', error.ToString());
        Assert.DoesNotContain('\u202e', error.ToString());
        Assert.Equal($"weights[\uFFFD[31m\uFFFD{new string('x', 73)}…]", error.Path);
        Assert.StartsWith($"\"\uFFFD[31m\uFFFD{new string('x', 73)}…\" is no rule; known are ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "preset": "\ud800" }""", "preset: \"\" is no text.")]
    [InlineData("""{ "\ud800": 1 }""", "this key is no text.")]
    public void An_escape_that_makes_no_character_is_no_text(string json, string error) =>
        Assert.EndsWith(error, Assert.Single(Wrong(json).Errors).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_no_utf8_is_told()
    {
        using var latin = new MemoryStream([.. "{ \"preset\": \""u8, 0xE4, .. "\" }"u8]);
        Assert.Equal("the file is not UTF-8; save it as UTF-8.", (await Assert.ThrowsAsync<RulebookException>(() => RulebookFile.ReadAsync(latin))).Message);
    }

    [Fact]
    public async Task A_large_file_is_refused_and_not_read_on()
    {
        const int Limit = 1 << 20;
        Assert.NotNull(RulebookFile.Read("{}" + new string(' ', Limit - 2)));
        Assert.Equal("the file is larger than 1 MiB, which no rulebook is.", Wrong("{}" + new string(' ', Limit - 1)).Message);
        Assert.Equal("the file is larger than 1 MiB, which no rulebook is.", Wrong("{}//" + new string('€', Limit / 2)).Message);
        using var stream = new MemoryStream(new byte[5 * Limit]);
        await Assert.ThrowsAsync<RulebookException>(() => RulebookFile.ReadAsync(stream));
        Assert.Equal(Limit + 1, stream.Position);
    }

    [Theory]
    [InlineData("\"weights\": {", "}", "\"w{0}\": 101")]
    [InlineData("", "", "\"w{0}\": 101")]
    [InlineData("\"without\": [", "]", "{0}")]
    public void Of_any_number_of_errors_a_hundred_are_told(string before, string after, string item)
    {
        var items = Enumerable.Range(0, 50_000).Select(number => item.Replace("{0}", $"{number}", StringComparison.Ordinal));
        Assert.Equal(100, Wrong($"{{ {before} {string.Join(",", items)} {after} }}").Errors.Length);
    }

    [Fact]
    public void What_is_wrong_is_not_written()
    {
        var settings = new RulebookSettings { Weights = { ["no-foto"] = 5 }, Curves = { ["few-skills"] = [[0, 0], [double.NaN, 1]] } };
        Assert.Equal(
            ["Weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?", "Curves[few-skills][1]: the value NaN is no finite number."],
            Assert.Throws<RulebookException>(() => RulebookFile.Write(settings)).Errors.Select(error => error.ToString()));
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var stream = new MemoryStream("{}"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RulebookFile.ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        Assert.Throws<ArgumentNullException>(() => RulebookFile.Read(null!));
        Assert.Throws<ArgumentNullException>(() => RulebookFile.Write(null!));
        Assert.Throws<ArgumentException>(() => new RulebookException());
    }

    private static RulebookException Wrong(string json) => Assert.Throws<RulebookException>(() => RulebookFile.Read(json));
}
