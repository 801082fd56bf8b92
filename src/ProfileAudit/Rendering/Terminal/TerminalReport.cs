using System.Globalization;
using ProfileAudit.Rendering.Words;
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
        Drafts();
        Yardsticks();
        Sources();
        lines.Blank();
        lines.Paragraph(SourceWords.OfflineBy(SourceWords.Maker(report.Tool)), style: TextStyle.Dim);
    }

    private void Top()
    {
        var score = report.Score;
        lines.Paragraph(Joined.Comma(Headings.Title, Numbers.AsOf(report.AsOf)), style: TextStyle.Bold);
        lines.Paragraph(SourceWords.From(report), style: TextStyle.Dim);
        lines.Blank();
        lines.Paragraph(ScoreWords.Standing(score), Indent, TextStyle.Bold);
        lines.Paragraph(TextBar.Of(score.Lowest, score.Level is null ? null : score.Points, score.Highest, lines.Width - (2 * Indent.Length)), Indent, TextStyle.Green);
        lines.Paragraph(ScoreWords.Certainty(score), Indent);
        lines.Paragraph(ScoreWords.Encouragement(score), Indent);
        if (ScoreWords.Cap(report) is { } cap)
            lines.Paragraph(cap, Indent);
    }

    private void QuarterHour()
    {
        var steps = report.Steps(report.Plan.QuarterHour);
        if (steps.Findings.IsEmpty)
        {
            lines.Heading(Headings.QuarterHour);
            lines.Paragraph(PlanWords.InsteadOfSteps(report), Indent);
            return;
        }

        lines.Heading(Joined.Colon(Headings.QuarterHour, Numbers.GainUpTo(steps.Points)));
        lines.Blank();
        foreach (var (i, step) in steps.Findings.Index())
        {
            lines.Paragraph(FindingWords.TitleAndTrade(step), Ordinal(i), TextStyle.Yellow);
            lines.Paragraph(step.Message, "   ");
            lines.Paragraph(step.Rule.Remedy, "   → ");
        }

        if (Joined.Sentences(PlanWords.UpTo(steps.Findings), PlanWords.Sufficient(report.Plan)) is not { IsEmpty: false } hint)
            return;
        lines.Blank();
        lines.Paragraph(hint, Indent);
    }

    private void Categories()
    {
        lines.Heading(Headings.Categories);
        lines.Blank();
        foreach (var category in report.AskedCategories())
        {
            var title = $"{Indent}{category.Category.Title.PadRight(TitleColumns)}";
            if (category.Points is not { } points)
            {
                lines.Paragraph(ScoreWords.Account(category), $"{title}  ");
                continue;
            }

            var wide = lines.Width >= WideFrom;
            var bar = TextBar.Of(category.Lowest, points, category.Highest, wide ? 20 : 10);
            lines.Row(title, lines.Said(Numbers.Tenths(points)).PadLeft(6), Indent, bar, wide ? $"{Indent}{lines.Said(ScoreWords.Account(category))}" : "");
        }
    }

    private void Way()
    {
        if (report.Plan.NextLevel is not { } way || report.Plan.QuarterHourSuffices())
            return;
        lines.Heading(PlanWords.Way(way));
        foreach (var step in report.Of(way.Rules))
            lines.Paragraph(FindingWords.TitleAndTrade(step), "  • ");
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
            lines.Paragraph(Joined.Colon(Headings.AlreadyGood, FindingWords.Titles(judged.Kept)), "✓ ", TextStyle.Green);
        }
    }

    private void Neglected(Finding finding)
    {
        lines.Blank();
        lines.Paragraph(FindingWords.TitleAndTrade(finding), "○ ", TextStyle.Yellow);
        lines.Paragraph(finding.Message, Indent);
        // The first screen has told this remedy already.
        var step = report.Plan.QuarterHour.IndexOf(finding.Rule.Id);
        lines.Paragraph(step < 0 ? finding.Rule.Remedy : PlanWords.SeeStep(step), "  → ");
        lines.Paragraph(FindingWords.Why(finding.Rule), Indent);
        foreach (var evidence in finding.Evidence)
            lines.Paragraph(FindingWords.Seen(evidence), Indent, TextStyle.Dim);
    }

    private void Unseen()
    {
        var unseen = report.Unseen().ToList();
        if (unseen.Count == 0)
            return;
        lines.Heading(Headings.CouldNotBeSeen);
        lines.Paragraph(Headings.NotAgainstYou);
        if (SourceWords.Next(report) is { } next)
            lines.Paragraph(next);
        foreach (var group in unseen)
        {
            lines.Blank();
            foreach (var reason in group.Reasons)
            {
                lines.Paragraph(FindingWords.Titles(reason.Findings), "? ", TextStyle.Bold);
                lines.Paragraph(reason.Reason, Indent);
            }

            lines.Paragraph(group.MakeVisible, "  → ");
        }
    }

    private void NotCounted()
    {
        var left = report.LeftOut().ToList();
        if (left.Count == 0)
            return;
        lines.Heading(Headings.NotCounted);
        foreach (var group in left)
        {
            lines.Blank();
            lines.Paragraph(FindingWords.Left(group.Outcome));
            foreach (var finding in group.Findings)
                lines.Paragraph(Joined.Colon(finding.Rule.Title, finding.Message), "  - ");
        }
    }

    private void Excuses()
    {
        if (report.Excuses.IsEmpty)
            return;
        lines.Heading(Headings.Excuses);
        foreach (var answer in report.Excuses)
        {
            lines.Blank();
            lines.Paragraph(ExcuseWords.Said(answer), Indent, TextStyle.Bold);
            lines.Paragraph(answer.Answer, Deeper);
        }
    }

    private void Drafts()
    {
        if (report.Drafts.IsEmpty)
            return;
        lines.Heading(Headings.Drafts);
        lines.Paragraph(Headings.DraftsHint);
        foreach (var draft in report.Drafts)
        {
            lines.Blank();
            lines.Paragraph(DraftWords.Title(draft), Indent, TextStyle.Bold);
            lines.Paragraph(draft.Text, Deeper);
        }
    }

    private void Yardsticks()
    {
        if (report.Emulations.IsEmpty)
            return;
        lines.Heading(Headings.Yardsticks);
        lines.Paragraph(Headings.NeverMoves, style: TextStyle.Dim);
        lines.Blank();
        foreach (var emulation in report.Emulations)
            lines.Paragraph(EmulationWords.Standing(emulation), "  - ");
    }

    private void Sources()
    {
        lines.Heading(Headings.Sources);
        lines.Blank();
        if (report.Sources.IsEmpty)
            lines.Paragraph(Headings.Nowhere, Indent);
        foreach (var source in report.Sources)
        {
            lines.Paragraph(SourceWords.Source(source), "  - ");
            if (source.ArchiveReason is { } reason)
                lines.Paragraph(reason, Deeper, TextStyle.Dim);
            if (source.Unread.IsEmpty)
                continue;
            lines.Paragraph(Headings.UnreadPartsCount, Deeper);
            foreach (var part in source.Unread)
                lines.Paragraph(SourceWords.Unread(part), "    - ");
        }

        if (report.Diagnostics.IsEmpty)
            return;
        lines.Heading(Headings.Notes);
        lines.Blank();
        foreach (var diagnostic in report.Diagnostics)
            lines.Paragraph(SourceWords.Note(diagnostic), "  - ");
    }

    private static string Ordinal(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
}
