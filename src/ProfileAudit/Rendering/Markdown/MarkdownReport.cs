using System.Globalization;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Markdown;

/// <summary>A report from top to bottom, in blocks of Markdown.</summary>
internal sealed class MarkdownReport(AuditReport report, MarkdownWriter page)
{
    public void Write()
    {
        Top();
        QuarterHour();
        Categories();
        Way();
        Findings();
        Unseen();
        NotCounted();
        Excuses();
        Drafts();
        Yardsticks();
        Sources();
        page.Quiet(SourceWords.OfflineBy(SourceWords.Maker(report.Tool)));
    }

    private void Top()
    {
        var score = report.Score;
        page.Heading(1, Joined.Comma(Headings.Title, Numbers.AsOf(report.AsOf)));
        page.Paragraph(SourceWords.From(report));
        page.Strong(ScoreWords.Standing(score));
        page.Paragraph(Joined.Sentences(ScoreWords.Certainty(score), ScoreWords.Encouragement(score)));
        if (ScoreWords.Cap(report) is { } cap)
            page.Paragraph(cap);
    }

    private void QuarterHour()
    {
        var steps = report.Steps(report.Plan.QuarterHour);
        if (steps.Findings.IsEmpty)
        {
            page.Heading(2, Headings.QuarterHour);
            page.Paragraph(PlanWords.InsteadOfSteps(report));
            return;
        }

        page.Heading(2, Joined.Colon(Headings.QuarterHour, Numbers.GainUpTo(steps.Points)));
        foreach (var (i, step) in steps.Findings.Index())
        {
            page.Dotted(step.Rule.Title, FindingWords.Trade(step), Ordinal(i));
            page.Item(step.Message, "   - ");
            page.Item(step.Rule.Remedy, "   - → ");
        }

        if (PlanWords.UpTo(steps.Findings) is { } upTo)
            page.Paragraph(upTo);
        if (PlanWords.Sufficient(report.Plan) is { } sufficient)
            page.Paragraph(sufficient);
    }

    private void Categories()
    {
        page.Heading(2, Headings.Categories);
        page.Row(MethodWords.Columns[0], Text.Of("markdown.of-100", "Of 100"), Text.Of("markdown.in-the-score", "In the score"));
        page.Rule(false, true, false);
        foreach (var category in report.AskedCategories())
        {
            page.Row(
                category.Category.Title,
                category.Points is { } points ? Numbers.Tenths(points) : "–",
                ScoreWords.Account(category));
        }
    }

    private void Way()
    {
        if (report.Plan.NextLevel is not { } way || report.Plan.QuarterHourSuffices())
            return;
        page.Heading(2, PlanWords.Way(way));
        foreach (var step in report.Of(way.Rules))
            page.Item(FindingWords.TitleAndTrade(step));
    }

    private void Findings()
    {
        var categories = report.Judged().ToList();
        if (categories.Count == 0)
            return;
        page.Heading(2, Headings.Findings);
        foreach (var judged in categories)
        {
            page.Heading(3, judged.Category.Title);
            page.Quiet(judged.Category.Question);
            foreach (var finding in judged.Neglected)
                Neglected(finding);
            if (judged.Kept.IsEmpty)
                continue;
            page.Heading(4, Headings.AlreadyGood);
            foreach (var finding in judged.Kept)
                page.Dotted(finding.Rule.Title, finding.Message, "- ✓ ");
        }
    }

    private void Neglected(Finding finding)
    {
        page.Heading(4, FindingWords.TitleAndTrade(finding));
        page.Paragraph(finding.Message);
        // The plan has told this remedy already.
        var step = report.Plan.QuarterHour.IndexOf(finding.Rule.Id);
        page.Item(step < 0 ? finding.Rule.Remedy : PlanWords.SeeStep(step), "- → ");
        page.Item(FindingWords.Why(finding.Rule));
        foreach (var evidence in finding.Evidence)
            page.Item(FindingWords.Seen(evidence));
        if (FindingWords.Page(finding.Rule) is { } address)
            page.Link(FindingWords.More(finding.Rule), address, "- ");
    }

    private void Unseen()
    {
        var unseen = report.Unseen().ToList();
        if (unseen.Count == 0)
            return;
        page.Heading(2, Headings.CouldNotBeSeen);
        page.Paragraph(Headings.NotAgainstYou);
        if (SourceWords.Next(report) is { } next)
            page.Paragraph(next);
        foreach (var group in unseen)
        {
            foreach (var reason in group.Reasons)
                page.Dotted(FindingWords.Titles(reason.Findings), reason.Reason);
            page.Item(group.MakeVisible, "  - → ");
        }
    }

    private void NotCounted()
    {
        var left = report.LeftOut().ToList();
        if (left.Count == 0)
            return;
        page.Heading(2, Headings.NotCounted);
        foreach (var group in left)
        {
            page.Paragraph(FindingWords.Left(group.Outcome));
            foreach (var finding in group.Findings)
                page.Dotted(finding.Rule.Title, finding.Message);
        }
    }

    private void Excuses()
    {
        if (report.Excuses.IsEmpty)
            return;
        page.Heading(2, Headings.Excuses);
        foreach (var answer in report.Excuses)
            page.Named(ExcuseWords.Said(answer), answer.Answer);
    }

    private void Drafts()
    {
        if (report.Drafts.IsEmpty)
            return;
        page.Heading(2, Headings.Drafts);
        page.Paragraph(Headings.DraftsHint);
        foreach (var draft in report.Drafts)
            page.Named(DraftWords.Title(draft), draft.Text);
    }

    private void Yardsticks()
    {
        if (report.Emulations.IsEmpty)
            return;
        page.Heading(2, Headings.Yardsticks);
        page.Paragraph(Headings.NeverMoves);
        foreach (var emulation in report.Emulations)
        {
            page.Heading(3, EmulationWords.Standing(emulation));
            foreach (var group in emulation.Groups())
                page.Dotted(EmulationWords.Outcome(group), EmulationWords.Items(emulation, group));
            page.Paragraph(EmulationWords.About(emulation));
        }
    }

    private void Sources()
    {
        page.Heading(2, Headings.Sources);
        if (report.Sources.IsEmpty)
            page.Paragraph(Headings.Nowhere);
        foreach (var source in report.Sources)
        {
            page.Item(SourceWords.Source(source));
            if (source.ArchiveReason is { } reason)
                page.Item(reason, "  - ");
            if (source.Unread.IsEmpty)
                continue;
            page.Item(Headings.UnreadPartsCount, "  - ");
            foreach (var part in source.Unread)
                page.Item(SourceWords.Unread(part), "    - ");
        }

        if (report.Diagnostics.IsEmpty)
            return;
        page.Heading(2, Headings.Notes);
        foreach (var diagnostic in report.Diagnostics)
            page.Item(SourceWords.Note(diagnostic));
    }

    private static string Ordinal(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
}
