using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>A report as a page of its own, or as a part of the host's page.</summary>
internal sealed class HtmlReport(AuditReport report, HtmlWriter html, HtmlOptions options)
{
    private readonly string language = report.Language.Tag;
    private readonly string direction = report.Language.IsRightToLeft ? "rtl" : "ltr";

    // On a page, this stands below the main part.
    private bool HasFooter => !options.IsFragment && options.Sections.Contains(HtmlSection.About);

    public void Write()
    {
        if (options.IsFragment)
        {
            using (html.Open("div", ("class", HtmlNames.Root), ("lang", language), ("dir", direction)))
                Sections();
            return;
        }

        html.Doctype();
        using (html.Open("html", ("lang", language), ("dir", direction)))
        {
            PageHead.Write(html, ScoreWords.Title(report.Score), options.ClassPrefix);
            using (html.Open("body", ("class", HtmlNames.Root)))
            {
                var (target, words) = options.Sections.Contains(HtmlSection.Plan) ? ("#plan", Headings.SkipToPlan) : ("#main", Headings.SkipToReport);
                html.Line("a", words, ("class", "skip"), ("href", target));
                using (html.Open("div", ("class", "page")))
                    Page();
            }
        }
    }

    private void Page()
    {
        using (html.Open("header", ("class", "top")))
        {
            html.Line("p", report.Tool.Name, ("class", "brand"));
            html.Line("p", SourceWords.FromAsOf(report));
        }

        using (html.Open("main", ("id", "main"), ("tabindex", "-1")))
            Sections();
        if (HasFooter)
            new AboutSection(report, html).WriteFooter();
    }

    private void Sections()
    {
        // Whatever is chosen, a report has its title.
        if (!options.Sections.Contains(HtmlSection.Score))
            html.Heading(0, Headings.Title);
        foreach (var section in options.Sections)
            Write(section);
    }

    private void Write(HtmlSection section)
    {
        switch (section)
        {
            case HtmlSection.Score: new ScoreSection(report, html).Write(); break;
            case HtmlSection.Plan: new PlanSection(report, html).Write(); break;
            case HtmlSection.Signs: new SignSection(report, html).Write(); break;
            case HtmlSection.Charts: new ChartSection(report, html).Write(); break;
            case HtmlSection.Categories: new CategorySection(report, html).Write(); break;
            case HtmlSection.Excuses: new ExcuseSection(report, html).Write(); break;
            case HtmlSection.Drafts: new DraftSection(report, html).Write(); break;
            case HtmlSection.Unseen: new UnseenSection(report, html).Write(); break;
            case HtmlSection.Kept: new KeptSection(report, html).Write(); break;
            case HtmlSection.Yardsticks: new YardstickSection(report, html).Write(); break;
            case HtmlSection.Method: new MethodSection(report, html).Write(); break;
            case HtmlSection.Sources: new SourceSection(report, html).Write(); break;
            case HtmlSection.About when !HasFooter: new AboutSection(report, html).Write(); break;
            case HtmlSection.About: break;
            default: throw new ArgumentOutOfRangeException(nameof(section));
        }
    }
}
