using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

/// <summary>The code of the package's README.md.</summary>
internal static class ReadmeSample
{
    public static void Register(IServiceCollection services)
    {
        // <register>
        services.AddProfileAudit(settings =>
        {
            settings.Weights["no-photo"] = 5;
            settings.Suppressions["no-photo"] = new SuppressionSettings { Reason = "Our members choose to show no photo." };
            settings.Limits.Entries = 500;
        });
        // end
    }

    public static void AddValidator(IServiceCollection services, RuleInfo headlineInfo)
    {
        // <validator>
        services.AddProfileAudit().AddRule(new ValidatorRule<string>(
            headlineInfo,
            profile => profile.Headline,
            new InlineValidator<string> { text => text.RuleFor(headline => headline).MinimumLength(20).WithMessage("Say in your headline what you do.") }));
        // end
    }
}

// <coach>
public sealed class Coach(ProfileAuditor auditor, [FromKeyedServices(ReportFormat.Html)] IReportRenderer html)
{
    public string PageFor(Profile profile) => html.RenderToString(auditor.Audit(profile));
}
// end
