using System.Globalization;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Terminal;

/// <summary>A report from top to bottom, in lines.</summary>
internal sealed class TerminalReport(AuditReport report, TerminalWriter lines)
{
    private const string Indent = "  ";
    private const string Deeper = "    ";
    private const int WideFrom = 120;
    private const int RoomForMessages = 60;

    public void Write()
    {
        Top();
        QuarterHour();
        Categories();
        Way();
        Overview();
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
        lines.Paragraph(TextBar.Of(score.Lowest, score.Level is null ? null : score.Points, score.Highest, lines.Measure - (2 * Indent.Length)), Indent, TextStyle.Green);
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
        var categories = report.AskedCategories().ToList();
        // The bar gives way first: it says nothing that the numbers do not.
        var bars = lines.Width >= WideFrom ? [40, 20, 10] : (ReadOnlySpan<int>)[20, 10];
        foreach (var cells in bars)
        {
            if (Table(categories, cells) is { FitsUnwrapped: true } whole && whole.TryWrite())
                return;
        }

        if (Table(categories, cells: 10).TryWrite() || Table(categories, cells: 0).TryWrite())
            return;
        foreach (var category in categories)
            lines.Paragraph(ScoreWords.Bar(category), Indent);
    }

    private TerminalTable Table(List<CategoryReport> categories, int cells)
    {
        var table = new TerminalTable(lines, Indent, rightAligned: 1);
        foreach (var category in categories)
        {
            var points = category.Points is { } known ? lines.Said(Numbers.Tenths(known)) : "";
            var bar = category.Points is null ? "" : TextBar.Of(category.Lowest, category.Points, category.Highest, cells);
            table.Add([lines.Said(category.Category.Title), points, .. cells == 0 ? [] : (ReadOnlySpan<string>)[bar], lines.Said(ScoreWords.Account(category))]);
        }

        return table;
    }

    private void Way()
    {
        if (report.Plan.NextLevel is not { } way || report.Plan.QuarterHourSuffices())
            return;
        lines.Heading(PlanWords.Way(way));
        lines.Blank();
        Rows(report.Of(way.Rules), mayHaveMessages: false);
    }

    /// <summary>Everything that there is to do, at a glance, where the next fifteen minutes are not all of it.</summary>
    private void Overview()
    {
        var plan = report.Plan;
        if (plan.All.Length <= Math.Max(plan.QuarterHour.Length, plan.NextLevel?.Rules.Length ?? 0))
            return;
        lines.Heading(Headings.Everything);
        lines.Blank();
        Rows(report.Of(plan.All), mayHaveMessages: true);
    }

    /// <summary>Findings below each other: title, effort and points, and where there is room what was found.</summary>
    private void Rows(IEnumerable<Finding> findings, bool mayHaveMessages)
    {
        var all = findings.ToList();
        var (plain, full) = (new TerminalTable(lines, Indent, rightAligned: 2), new TerminalTable(lines, Indent, rightAligned: 2));
        foreach (var finding in all)
        {
            string[] cells = [lines.Said(finding.Rule.Title), lines.Said(FindingWords.Effort(finding.Rule.Effort)), lines.Said(FindingWords.Gain(finding))];
            plain.Add(cells);
            full.Add([.. cells, lines.Said(finding.Message)]);
        }

        if (mayHaveMessages && plain.Spare >= RoomForMessages ? full.TryWrite() : plain.TryWrite())
            return;
        foreach (var finding in all)
            lines.Paragraph(FindingWords.TitleAndTrade(finding), "  • ");
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
