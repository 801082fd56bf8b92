using System.Collections.Immutable;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool.Mcp;

/// <summary>The catalogue of rules.</summary>
internal sealed class ListRulesTool : McpTool
{
    public override string Name => "list_rules";

    public override string Title => "List the rules";

    public override string Description => "Lists every rule of the audit by category, with its id, weight, grade of evidence and what it counts. Reads no file.";

    public override ImmutableArray<Parameter> Parameters { get; } = [Mcp.Parameters.Preset];

    public override Task<string> AnswerAsync(Arguments arguments, CancellationToken cancellationToken) =>
        Task.FromResult(RuleTexts.Catalogue(Mcp.Parameters.RulebookOf(arguments)));
}
