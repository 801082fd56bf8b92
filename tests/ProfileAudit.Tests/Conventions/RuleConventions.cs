using System.Globalization;
using System.Text.RegularExpressions;
using ProfileAudit.Auditing;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Conventions;

/// <summary>One name, four places: class, id, page and tests of a rule. Whoever adds a rule is told here what is missing.</summary>
public sealed class RuleConventions
{
    // There never were fewer; how many there are is told by the folder.
    private const int AtLeast = 46;
    private const int LongestPage = 60;

    private static readonly string[] Headings =
        ["What it looks at", "When it is a sign of neglect", "When it stays silent", "Why it matters", "What to do", "How long", "The excuse it answers", "Source"];

    private static readonly Regex TimesMore = new(@"\d\s*((x|times)\b|×\s*([^\d\s]|$))", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static IReadOnlyList<RuleInfo> Rules { get; } = [.. RuleCatalog.All.Select(rule => rule.Info)];

    private static int HowMany { get; } = FilesBeside(ClassFile("")).Count(file => file != ClassFile("RuleCatalog"));

    [Fact]
    public void Every_rule_has_its_class_file_its_page_and_its_tests() => AssertNone(Each(rule => Files(rule)
        .Where(file => !File.Exists(file) || new FileInfo(file).Length == 0)
        .Select(file => $"Add {Path.GetRelativePath(Repository.Root, file)}.")));

    [Fact]
    public void No_file_stands_without_its_rule()
    {
        var known = Rules.SelectMany(Files).ToHashSet(StringComparer.Ordinal);
        string[] others = [ClassFile("RuleCatalog"), PageFile("README"), TestFile("RuleLaw")];
        var files = new[] { ClassFile(""), PageFile(""), TestFile("") }.SelectMany(FilesBeside).Except(others).ToList();
        Assert.InRange(files.Count, 3 * AtLeast, int.MaxValue);
        AssertNone(files.Where(file => !known.Contains(file)).Select(file =>
            $"{Path.GetRelativePath(Repository.Root, file)} belongs to no rule of RuleCatalog.All: list the rule there, or rename or remove the file."));
    }

    [Fact]
    public void Class_property_and_id_have_one_name()
    {
        var properties = typeof(RuleCatalog).GetProperties().Where(property => property.PropertyType == typeof(IAuditRule)).ToList();
        Assert.Equal(HowMany, properties.Count);
        Assert.All(properties, property =>
        {
            var rule = (IAuditRule)property.GetValue(null)!;
            Assert.Equal(property.Name, rule.GetType().Name);
            Assert.Equal(property.Name, ClassName(rule.Info));
            Assert.True(RuleCatalog.All.Contains(rule), $"List {property.Name} in RuleCatalog.All, at the place where a report should have it.");
        });
    }

    [Fact]
    public void Rules_stand_in_the_order_of_the_categories()
    {
        var places = Rules.Select(rule => Category.All.IndexOf(rule.Category)).ToList();
        Assert.Equal(HowMany, places.Count);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Texts_are_sentences_without_marketing_figures() => AssertNone(Each(rule => new (string Name, string Text)[]
        { ("Why", rule.Why), ("Remedy", rule.Remedy) }
        .Where(part => !part.Text.EndsWith('.') || TimesMore.IsMatch(part.Text) || !char.IsUpper(part.Text[0]))
        .Select(part => $"{rule.Id}: {part.Name} has to begin with a capital, end with a full stop and quote no \"x times more\": {part.Text}")));

    [Fact]
    public void Titles_are_short_and_unlike_each_other()
    {
        AssertNone(Each(rule => rule.Title.Split(' ').Length > 5 || rule.Title.EndsWith('.') ? [$"{rule.Id}: \"{rule.Title}\" is no title."] : []));
        Assert.Equal(HowMany, Rules.Select(rule => rule.Title).Distinct().Count());
    }

    [Fact]
    public void Every_rule_leads_to_its_page() => AssertNone(Each(rule =>
        rule.HelpUri?.AbsolutePath.EndsWith($"/docs/rules/{rule.Id}.md", StringComparison.Ordinal) == true
            ? []
            : [$"{rule.Id}: set HelpUri = RuleCatalog.PageOf(\"{rule.Id}\")."]));

    [Fact]
    public void Every_page_says_what_the_code_says() => AssertNone(Each(rule =>
    {
        var page = Page(rule);
        string[] parts =
        [
            $"# {rule.Title}\n\n{FactsLine(rule)}\n\n",
            $"## What to do\n\n{rule.Remedy}\n\n## How long\n\n{HowLong(rule.Effort)}\n\n",
            rule.Curve is { } curve ? CurveTable(curve) : "## When it is a sign of neglect\n\n",
            rule.Substitute ?? "",
            rule.Excuse is { } excuse ? $"## The excuse it answers\n\n\"{excuse.Title}\": {excuse.Answer}\n\n" : "",
            $"[{ClassName(rule)}.cs](../../src/ProfileAudit/Rules/{ClassName(rule)}.cs) · [{ClassName(rule)}Tests.cs](../../tests/ProfileAudit.Tests/Rules/{ClassName(rule)}Tests.cs)\n",
        ];
        return parts.Where(part => !Unwrapped(page).Contains(Unwrapped(part), StringComparison.Ordinal)).Select(part => $"docs/rules/{rule.Id}.md has to hold:\n{part}");
    }));

    [Fact]
    public void A_page_has_a_table_of_scores_exactly_where_the_rule_has_a_curve() => AssertNone(Each(rule =>
        Page(rule).Contains("| score |", StringComparison.Ordinal) == rule.Curve is not null ? [] : [$"docs/rules/{rule.Id}.md has a table without a curve, or none for it."]));

    [Fact]
    public void Every_page_has_the_same_parts_and_is_short() => AssertNone(Each(rule =>
    {
        var lines = Page(rule).TrimEnd('\n').Split('\n');
        var expected = Headings.Where(heading => rule.Excuse is not null || heading != "The excuse it answers");
        var found = lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        string[] wrong =
        [
            .. expected.SequenceEqual(found) ? [] : new[] { $"docs/rules/{rule.Id}.md has to have the parts: {string.Join(", ", expected)}." },
            .. lines.Length <= LongestPage ? [] : new[] { $"docs/rules/{rule.Id}.md has more than {LongestPage} lines." },
            .. Page(rule).Contains("**Cannot tell**", StringComparison.Ordinal) ? [] : new[] { $"docs/rules/{rule.Id}.md has to say when it cannot tell." },
            .. TimesMore.IsMatch(Page(rule)) ? new[] { $"docs/rules/{rule.Id}.md quotes \"x times more\"." } : [],
        ];
        return wrong;
    }));

    [Fact]
    public void The_table_of_all_rules_is_the_code()
    {
        Assert.Equal(HowMany, Rules.Count);
        DocBlock.Verify("docs/rules/README.md", "rules", "| rule | title | category | weight | effort | evidence | |\n|---|---|---|---|---|---|---|\n" + string.Concat(Rules.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category.Title} | {rule.Weight.Value} | {rule.Effort} | {rule.Grade} | {Stars(rule.Sign)} |\n")));
    }

    /// <summary>Asks something of every rule, and fails when it saw fewer rules than there are.</summary>
    private static IEnumerable<string> Each(Func<RuleInfo, IEnumerable<string>> ask)
    {
        Assert.InRange(HowMany, AtLeast, int.MaxValue);
        Assert.True(Rules.Count == HowMany, $"RuleCatalog.All lists {Rules.Count} rules, and src/ProfileAudit/Rules holds {HowMany}: list every rule.");
        return Rules.SelectMany(ask);
    }

    private static void AssertNone(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }

    private static IEnumerable<string> Files(RuleInfo rule) => [ClassFile(ClassName(rule)), PageFile(rule.Id.Value), TestFile(ClassName(rule))];

    private static string[] FilesBeside(string file) => Directory.GetFiles(Path.GetDirectoryName(file)!);

    private static string ClassFile(string name) => Repository.PathOf("src", "ProfileAudit", "Rules", $"{name}.cs");

    private static string PageFile(string name) => Repository.PathOf("docs", "rules", $"{name}.md");

    private static string TestFile(string name) => Repository.PathOf("tests", "ProfileAudit.Tests", "Rules", $"{name}Tests.cs");

    // A page that is missing is an empty one, so that each test says what it has to hold.
    private static string Page(RuleInfo rule) =>
        File.Exists(PageFile(rule.Id.Value)) ? File.ReadAllText(PageFile(rule.Id.Value)).ReplaceLineEndings("\n") : "";

    // no-photo → NoPhoto
    private static string ClassName(RuleInfo rule) => string.Concat(rule.Id.Value.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    // Pages wrap their lines where they like.
    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string FactsLine(RuleInfo rule) =>
        $"`{rule.Id}` · {rule.Category.Title} · weight {rule.Weight.Value} · effort {rule.Effort} · evidence {rule.Grade}"
        + (rule.Sign == Sign.None ? "" : $" · {Stars(rule.Sign)}");

    private static string Stars(Sign sign) => sign switch { Sign.Major => "★★", Sign.Minor => "★", _ => "" };

    private static string HowLong(Effort effort) => effort switch
    {
        Effort.S => "About 5 minutes.",
        Effort.M => "About 20 minutes.",
        _ => "About an hour, or a habit over weeks.",
    };

    private static string CurveTable(Curve curve) => "| score |\n|---|---|\n" + string.Concat(curve.Points.Select(point =>
        string.Create(CultureInfo.InvariantCulture, $"| {point.Value:0.####} | {point.Score:0.####} |\n"))) + "\n## When it stays silent";
}
