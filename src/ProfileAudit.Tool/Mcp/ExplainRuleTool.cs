using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Rules;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool.Mcp;

/// <summary>One rule's page.</summary>
internal sealed class ExplainRuleTool : McpTool
{
    private static readonly Parameter Id = new("id", "The rule, as list_rules names it.")
    {
        IsRequired = true,
        Choices = [.. RuleCatalog.All.Select(rule => rule.Info.Id.Value)],
    };

    public override string Name => "explain_rule";

    public override string Title => "Explain a rule";

    public override string Description => "Tells why a rule matters and what evidence there is, how it scores, what to do about it, and when it stays silent. Reads no file.";

    public override ImmutableArray<Parameter> Parameters { get; } = [Id];

    public override async Task<string> AnswerAsync(Arguments arguments, CancellationToken cancellationToken) =>
        (await RuleTexts.PageAsync(arguments.Text(Id)!, RuleCatalog.Default, cancellationToken).ConfigureAwait(false))!;
}
