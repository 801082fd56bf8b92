using System.Collections.Immutable;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Mcp;

/// <summary>What changed from one export or report of a member to another.</summary>
internal sealed class CompareProfilesTool(RootedSources sources) : McpTool
{
    private static readonly Parameter Before = new("before", "The earlier one: an export as audit_profile takes it, or a JSON report that profile-audit wrote.") { IsRequired = true };

    private static readonly Parameter After = new("after", "The later one, of the same person.") { IsRequired = true };

    public override string Name => "compare_profiles";

    public override string Title => "Compare two profiles";

    public override string Description =>
        "Tells what changed from an earlier export or report of one person to a later one, and how much of the difference is due to what the person did, to what can be seen, and to the rules.";

    public override ImmutableArray<Parameter> Parameters { get; } = [Before, After, Mcp.Parameters.Culture, Mcp.Parameters.Format];

    public override async Task<string> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var auditor = new ProfileAuditor();
        var comparison = Comparison.Between(
            await sources.SummariseAsync(arguments.Text(Before)!, auditor, cancellationToken).ConfigureAwait(false),
            await sources.SummariseAsync(arguments.Text(After)!, auditor, cancellationToken).ConfigureAwait(false)).In(Mcp.Parameters.LanguageOf(arguments));
        return ComparisonRenderers.For(Mcp.Parameters.FormatOf(arguments)).RenderToString(comparison);
    }
}
