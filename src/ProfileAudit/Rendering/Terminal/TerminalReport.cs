using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Terminal;

/// <summary>A report from top to bottom, in lines.</summary>
internal sealed class TerminalReport(AuditReport report, TerminalWriter lines)
{
    private const string Indent = "  ";
    private const string Deeper = "    ";
    private const int TitleColumns = 14;
    private const int WideFrom = 80;

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
        lines.Blank();
        lines.Paragraph($"{ReportWords.Offline} {ReportWords.Maker(report.Tool)}.", style: TextStyle.Dim);
    }

    private void Top()
    {
        var score = report.Score;
        lines.Paragraph($"{ReportWords.Title}, {ReportWords.AsOf(report.AsOf)}", style: TextStyle.Bold);
        lines.Paragraph(ReportWords.From(report), style: TextStyle.Dim);
        lines.Blank();
        lines.Paragraph(ReportWords.Standing(score), Indent, TextStyle.Bold);
        lines.Paragraph(TextBar.Of(score.Lowest, score.Points, score.Highest, lines.Width - (2 * Indent.Length)), Indent, TextStyle.Green);
        lines.Paragraph(ReportWords.Certainty(score), Indent);
        lines.Paragraph(ReportWords.Encouragement(score), Indent);
        if (ReportWords.Cap(report) is { } cap)
            lines.Paragraph(cap, Indent);
    }

    private void QuarterHour()
    {
        var steps = report.Steps(report.Plan.QuarterHour);
        if (steps.Findings.IsEmpty)
        {
            lines.Heading(ReportWords.QuarterHour);
            lines.Paragraph(ReportWords.InsteadOfSteps(report), Indent);
            return;
        }

        lines.Heading($"{ReportWords.QuarterHour}: {ReportWords.Gain(steps.Points)}");
        lines.Blank();
        foreach (var (i, step) in steps.Findings.Index())
        {
            lines.Paragraph($"{step.Rule.Title} · {ReportWords.Trade(step)}", $"{Number(i)}. ", TextStyle.Yellow);
            lines.Paragraph(step.Message, "   ");
            lines.Paragraph(step.Rule.Remedy, "   → ");
        }

        if (ReportWords.Sufficient(report.Plan) is not { } sufficient)
            return;
        lines.Blank();
        lines.Paragraph(sufficient, Indent);
    }

    private void Categories()
    {
        lines.Heading(ReportWords.Categories);
        lines.Blank();
        foreach (var category in report.Categories)
        {
            var title = $"{Indent}{category.Category.Title.PadRight(TitleColumns)}";
            if (category.Points is not { } points)
            {
                lines.Paragraph(ReportWords.Account(category), $"{title}  ");
                continue;
            }

            var wide = lines.Width >= WideFrom;
            var bar = TextBar.Of(category.Lowest, points, category.Highest, wide ? 20 : 10);
            lines.Row(title, ReportWords.Tenths(points).PadLeft(6), Indent, bar, wide ? $"{Indent}{ReportWords.Account(category)}" : "");
        }
    }

    private void Way()
    {
        if (report.Plan.NextLevel is not { } way || report.Plan.QuarterHourSuffices())
            return;
        lines.Heading(ReportWords.Way(way));
        foreach (var step in report.Of(way.Rules))
            lines.Paragraph($"{step.Rule.Title} · {ReportWords.Trade(step)}", "  • ");
    }

    private void Findings()
    {
        foreach (var judged in report.Judged())
        {
            lines.Heading(judged.Category.Title);
            lines.Paragraph(judged.Category.Question, style: TextStyle.Dim);
            foreach (var finding in judged.Neglected)
                Neglected(finding);
            if (judged.Kept.IsEmpty)
                continue;
            lines.Blank();
            lines.Paragraph($"{ReportWords.AlreadyGood}: {ReportWords.Titles(judged.Kept)}", "✓ ", TextStyle.Green);
        }
    }

    private void Neglected(Finding finding)
    {
        lines.Blank();
        lines.Paragraph($"{finding.Rule.Title} · {ReportWords.Trade(finding)}", "○ ", TextStyle.Yellow);
        lines.Paragraph(finding.Message, Indent);
        // The first screen has told this remedy already.
        var step = report.Plan.QuarterHour.IndexOf(finding.Rule.Id);
        lines.Paragraph(step < 0 ? finding.Rule.Remedy : $"See step {Number(step)} above.", "  → ");
        lines.Paragraph($"{finding.Rule.Why} {ReportWords.Basis(finding.Rule.Grade)}", Indent);
        foreach (var evidence in finding.Evidence)
            lines.Paragraph(ReportWords.Seen(evidence), Indent, TextStyle.Dim);
    }

    private void Unseen()
    {
        var unseen = report.Unseen().ToList();
        if (unseen.Count == 0)
            return;
        lines.Heading(ReportWords.CouldNotBeSeen);
        lines.Paragraph(ReportWords.NotAgainstYou);
        foreach (var group in unseen)
        {
            lines.Blank();
            lines.Paragraph(ReportWords.Titles(group.Findings), "? ", TextStyle.Bold);
            lines.Paragraph(group.Reason, Indent);
            lines.Paragraph(group.MakeVisible, "  → ");
        }
    }

    private void NotCounted()
    {
        var left = report.LeftOut().ToList();
        if (left.Count == 0)
            return;
        lines.Heading(ReportWords.NotCounted);
        foreach (var group in left)
        {
            lines.Blank();
            lines.Paragraph(ReportWords.Left(group.Outcome));
            foreach (var finding in group.Findings)
                lines.Paragraph($"{finding.Rule.Title}: {finding.Message}", "  - ");
        }
    }

    private void Excuses()
    {
        if (report.Excuses.IsEmpty)
            return;
        lines.Heading(ReportWords.Excuses);
        foreach (var answer in report.Excuses)
        {
            lines.Blank();
            lines.Paragraph($"“{answer.Excuse.Title}”", Indent, TextStyle.Bold);
            lines.Paragraph(answer.Answer, Deeper);
        }
    }

    private void Sources()
    {
        lines.Heading(ReportWords.Sources);
        lines.Blank();
        if (report.Sources.IsEmpty)
            lines.Paragraph(ReportWords.Nowhere, Indent);
        foreach (var source in report.Sources)
        {
            lines.Paragraph(ReportWords.Source(source), "  - ");
            if (source.ArchiveReason is { } reason)
                lines.Paragraph(reason, Deeper, TextStyle.Dim);
            if (source.Unread.IsEmpty)
                continue;
            lines.Paragraph($"{ReportWords.UnreadParts}. {ReportWords.UnreadCounts}", Deeper);
            foreach (var part in source.Unread)
                lines.Paragraph(ReportWords.Unread(part), "    - ");
        }

        if (report.Diagnostics.IsEmpty)
            return;
        lines.Heading(ReportWords.Notes);
        lines.Blank();
        foreach (var diagnostic in report.Diagnostics)
            lines.Paragraph(ReportWords.Note(diagnostic), "  - ");
    }

    private static string Number(int index) => ReportWords.Number(index + 1);
}
