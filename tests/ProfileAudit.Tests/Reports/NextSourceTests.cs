using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

public sealed class NextSourceTests
{
    private const double Tiny = 1e-9;

    private static readonly ImmutableArray<SourceKind> Kinds = [SourceKind.Export, SourceKind.Page, SourceKind.Pdf, SourceKind.Answers];

    private static readonly MemberAnswers Answers = new() { Photo = true, Banner = false, Groups = 2, Connections = 300, Url = "https://www.linkedin.com/in/adasample" };

    /// <summary>By asking of each fact alone, which kinds of source would show it.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<SourceKind>> ShownBy = Joined.Facts.ToImmutableDictionary(
        fact => fact.Name,
        fact => Report(Joined.Only(TestProfile.Flourishing with { Sources = TestProfile.Unseen.Sources }, each => each != fact), [(fact, 10)]).NextSources.Select(next => next.Kind).ToImmutableArray());

    [Fact]
    public async Task The_page_says_what_each_kind_of_source_shows()
    {
        var (pages, pdfs, oldPdfs) = (await Sightings.OnPagesAsync(), await Sightings.InPdfsAsync(), await Sightings.InOldPdfsAsync());
        var table = new StringBuilder("| fact | larger archive | saved page | PDF | your answers |\n|---|---|---|---|---|\n");
        foreach (var fact in Joined.Facts)
            table.Append(CultureInfo.InvariantCulture, $"| {Words(fact.Name)} | {string.Join(" | ", Kinds.Select(kind => Shown(kind, fact.Name)))} |\n");
        DocBlock.Verify("docs/sources.md", "kinds", table.ToString());

        string Shown(SourceKind kind, string fact) => (ShownBy[fact].Contains(kind), IsSeen(kind, fact)) switch
        {
            (true, false) => throw new InvalidOperationException($"{kind} is said to show {fact}, and no reader does."),
            (true, _) => "yes",
            (false, true) => "at times",
            _ => "–",
        };

        // Archives and answers are looked at elsewhere: what they show is said once and for all.
        bool? IsSeen(SourceKind kind, string fact) => kind switch
        {
            SourceKind.Page => pages.Contains(fact),
            SourceKind.Pdf => pdfs.Contains(fact) || oldPdfs.Contains(fact),
            _ => null,
        };
    }

    [Fact]
    public void The_larger_archive_is_said_to_show_what_the_page_on_exports_says_it_shows()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "sources.md"));
        Assert.All(Joined.Facts, fact =>
        {
            var row = page.First(line => line.StartsWith($"| {Words(fact.Name)} |", StringComparison.Ordinal));
            Assert.Equal(row.EndsWith("| the larger archive |", StringComparison.Ordinal), ShownBy[fact.Name].Contains(SourceKind.Export));
        });
    }

    [Fact]
    public void The_promised_points_are_exactly_those_that_the_source_then_makes_certain() => Gen.Select(
        ProfileGen.Profile,
        Gen.Int[0, 3],
        Gen.Int[1, 1 << 20]).Sample(
        (profile, which, seed) =>
        {
            var (random, kind) = (new Random(seed), Kinds[which]);
            var rules = Joined.Facts.Where(_ => random.Next(3) == 0).Select(fact => (fact, random.Next(11))).ToList();
            var unseen = Joined.Facts.Where(_ => random.Next(2) == 0).ToHashSet();
            var read = Joined.Only(profile with { Sources = TestProfile.Unseen.Sources, PublicAddress = profile.PublicAddress }, fact => !unseen.Contains(fact));
            var added = kind == SourceKind.Answers
                ? Answers.Join(read)
                : Profile.Join(read, Joined.Only(
                    Joined.As(TestProfile.Flourishing, kind, kind == SourceKind.Export ? ArchiveKind.Complete : null, null),
                    fact => ShownBy[fact.Name].Contains(kind)) with
                { Name = read.Name });
            var (before, after) = (Report(read, rules), Report(added, rules));
            // Of the name a source may say that it is somebody else's, so no rule of the test looks at it.
            var promised = before.NextSources.FirstOrDefault(next => next.Kind == kind)?.Points ?? 0;
            var gained = Width(before) - Width(after);
            Assert.True(Math.Abs(promised - gained) < (promised > 0 ? Tiny : 0.05), $"{kind}: {promised} promised, {gained} gained.");
        },
        iter: 1_000);

    [Fact]
    public void The_best_stands_first_and_what_was_read_is_not_asked_for_again() => ProfileGen.Profile.Sample(
        profile =>
        {
            var report = new ProfileAuditor().Audit(profile with { Sources = TestProfile.Unseen.Sources });
            Assert.Equal(report.NextSources.OrderByDescending(next => Score.Printed(next.Points)), report.NextSources);
            Assert.All(report.NextSources, next => Assert.InRange(Score.Printed(next.Points), 0.1, Width(report) + 0.1));
            Assert.Equal(report.NextSources.Length, report.NextSources.DistinctBy(next => next.Kind).Count());
            var all = profile with { Sources = [.. Kinds.Select(kind => new ProfileSource(kind, kind == SourceKind.Export ? ArchiveKind.Complete : null, null, 1, []))] };
            Assert.All(new ProfileAuditor().Audit(all).NextSources, next => Assert.Equal(SourceKind.Answers, next.Kind));
        },
        iter: 300);

    [Fact]
    public void Nothing_is_asked_for_where_everything_is_seen_or_nothing_would_help()
    {
        Assert.Empty(new ProfileAuditor().Audit(TestProfile.Flourishing).NextSources);
        // Information that never counts is not worth a way.
        Assert.Empty(Report(TestProfile.Unseen, [(Joined.Facts[1], 0)]).NextSources);
        // Which groups somebody belongs to, only they know.
        var groups = Report(TestProfile.Flourishing with { Groups = TestProfile.Hidden }, [(typeof(Profile).GetProperty("Groups")!, 3)]);
        Assert.Equal([new NextSource(SourceKind.Answers, 100)], groups.NextSources.AsEnumerable());
        // A photo is seen on a page, but not since when: the rule on its age would be none the wiser.
        var book = new Rulebook("1.0.0", "test", [ProfileAudit.Rules.RuleCatalog.StalePhoto]);
        Assert.Empty(new ProfileAuditor(book).Audit(TestProfile.Unseen).NextSources);
    }

    [Fact]
    public void An_export_brings_its_date_along()
    {
        var undated = TestProfile.Flourishing with { NewestDate = null, Sources = TestProfile.Unseen.Sources };
        Assert.Equal([SourceKind.Export], new ProfileAuditor().Audit(undated).NextSources.Select(next => next.Kind));
    }

    [Theory]
    [InlineData(SourceKind.Page, 14, "Save your profile page as HTML and add it: 14 more points become certain.")]
    [InlineData(SourceKind.Pdf, 0.96, "Save your profile to PDF and add it: 1 more point becomes certain.")]
    [InlineData(SourceKind.Export, 31.26, "Ask LinkedIn for the larger data archive and add its ZIP file: 31.3 more points become certain.")]
    [InlineData(SourceKind.Answers, 2.5, "Add your answers to what only you know, as said below: 2.5 more points become certain.")]
    public void Every_format_says_what_to_add_next(SourceKind kind, double points, string sentence)
    {
        var report = StubRule.Audit([new StubRule("hidden", Category.Network, 3, Effort.S, Sign.None, Outcome.CannotTell, 0)]) with
        {
            NextSources = [new NextSource(kind, points), new NextSource(SourceKind.Export, 0.1)],
        };
        Assert.All(
            new IReportRenderer[] { new ConsoleReportRenderer { Width = 120 }, MarkdownReportRenderer.Default, HtmlReportRenderer.Default, JsonReportRenderer.Default },
            renderer => Assert.Contains(sentence, renderer.RenderToString(report), StringComparison.Ordinal));
        Assert.DoesNotContain("more point", HtmlReportRenderer.Default.RenderToString(report with { NextSources = [] }), StringComparison.Ordinal);
    }

    private static double Width(AuditReport report) => report.Score.Highest - report.Score.Lowest;

    private static AuditReport Report(Profile profile, IEnumerable<(PropertyInfo Fact, int Weight)> rules) =>
        new ProfileAuditor(new Rulebook("1.0.0", "test", [.. rules.Where(rule => rule.Fact.Name != nameof(Profile.Name) || rules.Count() == 1).Select(Looking)])).Audit(profile);

    /// <summary>A rule that tells as soon as one fact is seen, whatever it says.</summary>
    private static IAuditRule Looking((PropertyInfo Fact, int Weight) at, int place)
    {
        var info = new StubRule($"looks-at-{at.Fact.Name.ToLowerInvariant()}", Category.All[place % Category.All.Length], at.Weight, Effort.S, Sign.None, Outcome.Kept, 1).Info;
        return (IAuditRule)typeof(NextSourceTests).GetMethod(nameof(RuleOn), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(at.Fact.PropertyType.GenericTypeArguments).Invoke(null, [info, at.Fact])!;
    }

    private static IAuditRule RuleOn<T>(RuleInfo info, PropertyInfo fact) =>
        Rule.Of(info, profile => (Fact<T>)fact.GetValue(profile)!, (seen, _) => Verdict.Scored(seen is string { Length: > 9 } ? 1 : 0.25, "It is seen."));

    private static string Words(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
