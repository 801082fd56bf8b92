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
        Sources();
        page.Quiet($"{ReportWords.Offline} {ReportWords.Maker(report.Tool)}.");
    }

    private void Top()
    {
        var score = report.Score;
        page.Heading(1, $"{ReportWords.Title}, {ReportWords.AsOf(report.AsOf)}");
        page.Paragraph(ReportWords.From(report));
        page.Strong(ReportWords.Standing(score));
        page.Paragraph($"{ReportWords.Certainty(score)} {ReportWords.Encouragement(score)}");
        if (ReportWords.Cap(report) is { } cap)
            page.Paragraph(cap);
    }

    private void QuarterHour()
    {
        var steps = report.Steps(report.Plan.QuarterHour);
        if (steps.Findings.IsEmpty)
        {
            page.Heading(2, ReportWords.QuarterHour);
            page.Paragraph(ReportWords.InsteadOfSteps(report));
            return;
        }

        page.Heading(2, $"{ReportWords.QuarterHour}: {ReportWords.Gain(steps.Points)}");
        foreach (var (i, step) in steps.Findings.Index())
        {
            page.Named(step.Rule.Title, $"· {ReportWords.Trade(step)}", $"{ReportWords.Number(i + 1)}. ");
            page.Item(step.Message, "   - ");
            page.Item(step.Rule.Remedy, "   - → ");
        }

        if (ReportWords.Sufficient(report.Plan) is { } sufficient)
            page.Paragraph(sufficient);
    }

    private void Categories()
    {
        page.Heading(2, ReportWords.Categories);
        page.Row("Category", "Of 100", "In the score");
        page.Rule(false, true, false);
        foreach (var category in report.Categories)
        {
            page.Row(
                category.Category.Title,
                category.Points is { } points ? ReportWords.Tenths(points) : "–",
                ReportWords.Account(category));
        }
    }

    private void Way()
    {
        if (report.Plan.NextLevel is not { } way || report.Plan.QuarterHourSuffices())
            return;
        page.Heading(2, ReportWords.Way(way));
        foreach (var step in report.Of(way.Rules))
            page.Item($"{step.Rule.Title} · {ReportWords.Trade(step)}");
    }

    private void Findings()
    {
        var categories = report.Judged().ToList();
        if (categories.Count == 0)
            return;
        page.Heading(2, ReportWords.Findings);
        foreach (var judged in categories)
        {
            page.Heading(3, judged.Category.Title);
            page.Quiet(judged.Category.Question);
            foreach (var finding in judged.Neglected)
                Neglected(finding);
            if (judged.Kept.IsEmpty)
                continue;
            page.Heading(4, ReportWords.AlreadyGood);
            foreach (var finding in judged.Kept)
                page.Named(finding.Rule.Title, $"· {finding.Message}", "- ✓ ");
        }
    }

    private void Neglected(Finding finding)
    {
        page.Heading(4, $"{finding.Rule.Title} · {ReportWords.Trade(finding)}");
        page.Paragraph(finding.Message);
        // The plan has told this remedy already.
        var step = report.Plan.QuarterHour.IndexOf(finding.Rule.Id);
        page.Item(step < 0 ? finding.Rule.Remedy : $"See step {ReportWords.Number(step + 1)} above.", "- → ");
        page.Item($"{finding.Rule.Why} {ReportWords.Basis(finding.Rule.Grade)}");
        foreach (var evidence in finding.Evidence)
            page.Item(ReportWords.Seen(evidence));
        if (ReportWords.Page(finding.Rule) is { } address)
            page.Link(ReportWords.More(finding.Rule), address, "- ");
    }

    private void Unseen()
    {
        var unseen = report.Unseen().ToList();
        if (unseen.Count == 0)
            return;
        page.Heading(2, ReportWords.CouldNotBeSeen);
        page.Paragraph(ReportWords.NotAgainstYou);
        foreach (var group in unseen)
        {
            page.Named(ReportWords.Titles(group.Findings), $"· {group.Reason}");
            page.Item(group.MakeVisible, "  - → ");
        }
    }

    private void NotCounted()
    {
        var left = report.LeftOut().ToList();
        if (left.Count == 0)
            return;
        page.Heading(2, ReportWords.NotCounted);
        foreach (var group in left)
        {
            page.Paragraph(ReportWords.Left(group.Outcome));
            foreach (var finding in group.Findings)
                page.Named(finding.Rule.Title, $"· {finding.Message}");
        }
    }

    private void Excuses()
    {
        if (report.Excuses.IsEmpty)
            return;
        page.Heading(2, ReportWords.Excuses);
        foreach (var answer in report.Excuses)
            page.Named($"“{answer.Excuse.Title}”", answer.Answer);
    }

    private void Sources()
    {
        page.Heading(2, ReportWords.Sources);
        if (report.Sources.IsEmpty)
            page.Paragraph(ReportWords.Nowhere);
        foreach (var source in report.Sources)
        {
            page.Item(ReportWords.Source(source));
            if (source.ArchiveReason is { } reason)
                page.Item(reason, "  - ");
            if (source.Unread.IsEmpty)
                continue;
            page.Item($"{ReportWords.UnreadParts}. {ReportWords.UnreadCounts}", "  - ");
            foreach (var part in source.Unread)
                page.Item(ReportWords.Unread(part), "    - ");
        }

        if (report.Diagnostics.IsEmpty)
            return;
        page.Heading(2, ReportWords.Notes);
        foreach (var diagnostic in report.Diagnostics)
            page.Item(ReportWords.Note(diagnostic));
    }
}
