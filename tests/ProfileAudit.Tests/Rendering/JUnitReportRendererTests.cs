using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Rendering;

public sealed class JUnitReportRendererTests
{
    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Fact]
    public void Every_outcome_has_its_element()
    {
        var cases = Root(CheckedReport.OfEveryOutcome).Descendants("testcase").ToList();
        Assert.Equal(
            [null, "failure", "skipped", "skipped", "skipped", "error"],
            cases.Select(one => one.Elements().SingleOrDefault()?.Name.LocalName));
        Assert.Equal("There is none.", Message(cases[1]));
        Assert.EndsWith(" Add the larger archive.", Message(cases[2]), StringComparison.Ordinal);
        Assert.Equal("You are new here.", Message(cases[3]));
        Assert.Equal("Switched off: I keep that private.", Message(cases[4]));
        Assert.Contains("InvalidOperationException", Message(cases[5]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_what_was_seen_why_it_matters_and_what_to_do() => Assert.Equal(
        """

        Seen: photo: none (Profile.csv, row 1)
        Why it matters: It matters.
        What to do: Mend it.
        More: https://github.com/profile-audit/profile-audit/blob/main/docs/rules/neglected-rule.md

        """.ReplaceLineEndings("\n"),
        Root(CheckedReport.OfEveryOutcome).Descendants("failure").Single().Value);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_rule_that_only_informs_says_so(int weight, bool says) => Assert.Equal(
        says,
        Root(CheckedReport.Finding(Verdict.Neglected("There is none."), weight)).Descendants("failure").Single().Value.Contains("never moves the score", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_counts_are_those_of_the_cases(string report) => AssertCounts(RenderedReport.Of(report));

    [Fact]
    public void The_counts_of_any_report_are_those_of_the_cases() => StubRuleGen.Rules.Sample(rules => AssertCounts(StubRule.Audit(rules)), iter: Law.Cases(500));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_rule_is_a_case_of_its_categorys_suite(string name)
    {
        var report = RenderedReport.Of(name);
        var cases = Root(report).Elements("testsuite").SelectMany(suite => suite.Elements("testcase").Select(one => ((string?)suite.Attribute("name"), (string?)one.Attribute("classname"), (string?)one.Attribute("name"))));
        var expected = Category.All.SelectMany(category => report.Findings.Where(finding => finding.Rule.Category == category))
            .Select(finding => ((string?)finding.Rule.Category.Title, (string?)finding.Rule.Category.Id, (string?)$"{finding.Rule.Title} ({finding.Rule.Id})"));
        Assert.Equal(expected, cases);
    }

    [Fact]
    public void A_category_without_a_rule_is_no_suite() =>
        Assert.Equal(["Recognisable"], Root(CheckedReport.Finding(Verdict.Kept("All is well."))).Elements("testsuite").Select(suite => (string?)suite.Attribute("name")));

    [Fact]
    public void No_clock_is_asked()
    {
        var attributes = Root(RenderedReport.Realistic).DescendantsAndSelf().Attributes().ToList();
        Assert.DoesNotContain(attributes, attribute => attribute.Name == "timestamp");
        Assert.All(attributes.Where(attribute => attribute.Name == "time"), attribute => Assert.Equal("0", attribute.Value));
    }

    [Fact]
    public void It_is_utf8_as_it_says_and_has_no_mark_in_front()
    {
        using var bytes = new MemoryStream();
        using (var output = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            JUnitReportRenderer.Default.Render(RenderedReport.Realistic, output);
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", Encoding.UTF8.GetString(bytes.ToArray()[..39]));
        bytes.Position = 0;
        using var reader = XmlReader.Create(bytes);
        Assert.Equal(Root(RenderedReport.Realistic).ToString(), XDocument.Load(reader).Root!.ToString());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_a_text_and_makes_no_element(string hostile, string seen)
    {
        Assert.Equal(Shape(HostileTexts.Harmless), Shape(hostile));
        Assert.Contains(seen, Root(RenderedReport.Saying(hostile)).Descendants("failure").Attributes("message").Select(message => message.Value));
    }

    // Not inline: on their way through discovery, halves of surrogate pairs would be lost.
    public static TheoryData<string> Illegal => ["a\u0001b", "a\uD800b", "a\uDC00b", "a\uFFFEb", "a\uFFFFb", "a\0b"];

    [Theory]
    [MemberData(nameof(Illegal), DisableDiscoveryEnumeration = true)]
    public void A_character_that_xml_cannot_hold_is_replaced(string text) =>
        Assert.Contains("a\uFFFDb", Root(RenderedReport.Saying(text)).Descendants("failure").Attributes("message").Select(message => message.Value));

    [Fact]
    public void It_speaks_the_language_of_the_report()
    {
        var report = CheckedReport.OfEveryOutcome with { Language = Language.English.With("junit.suppressed", "Escluso: {reason}").With("junit.to-do", "Da fare: {remedy}") };
        Assert.Equal("Escluso: I keep that private.", Message(Root(report).Descendants("testcase").ElementAt(4)));
        Assert.Contains("\nDa fare: Mend it.\n", Root(report).Descendants("failure").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_is_named()
    {
        var person = new Person("in/bea", "Bea Example");
        var report = CheckedReport.Finding(Verdict.Neglected("Somebody waits.", Evidence.About(person, "since 2020"), new Evidence("letters", "none")));
        var text = JUnitReportRenderer.Default.RenderToString(report);
        Assert.DoesNotContain("Bea", text, StringComparison.Ordinal);
        Assert.Contains("Seen: letters: none\n", text, StringComparison.Ordinal);
    }

    private static void AssertCounts(AuditReport report)
    {
        foreach (var suite in Root(report).DescendantsAndSelf().Where(element => element.Name.LocalName is "testsuite" or "testsuites"))
        {
            Assert.Equal(suite.Descendants("testcase").Count(), Count(suite, "tests"));
            Assert.Equal(suite.Descendants("failure").Count(), Count(suite, "failures"));
            Assert.Equal(suite.Descendants("error").Count(), Count(suite, "errors"));
            Assert.Equal(suite.Descendants("skipped").Count(), Count(suite, "skipped"));
        }

        Assert.Equal(report.Findings.Length, Count(Root(report), "tests"));
        Assert.Equal(report.With(Outcome.Neglected).Count(), Count(Root(report), "failures"));
    }

    private static XElement Root(AuditReport report) => XDocument.Parse(JUnitReportRenderer.Default.RenderToString(report), LoadOptions.PreserveWhitespace).Root!;

    private static IEnumerable<string> Shape(string text) => Root(RenderedReport.Saying(text))
        .DescendantNodes()
        .Where(node => node is not XText)
        .Select(node => node is XElement element ? $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}" : node.NodeType.ToString());

    private static string Message(XElement one) => one.Elements().Single().Attribute("message")!.Value;

    private static int Count(XElement suite, string name) => int.Parse(suite.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
