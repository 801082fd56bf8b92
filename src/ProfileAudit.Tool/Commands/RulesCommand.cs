using System.CommandLine;
using System.CommandLine.Completions;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit rules [ID]: the catalogue as the rulebook has it, or one rule's page.</summary>
internal static class RulesCommand
{
    public static Command Create(RulebookOptions options, Surroundings surroundings)
    {
        var rules = new Command("rules", "Lists the rules as the preset and rulebook have them, or prints one rule's page.");
        var id = new Argument<string?>("ID") { Description = "A rule, such as no-photo.", Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => RuleCatalog.All.Select(rule => new CompletionItem(rule.Info.Id.Value)));
        rules.Add(id);
        rules.SetAction(async (parsed, cancellationToken) =>
        {
            var rulebook = await options.ReadAsync(parsed, cancellationToken).ConfigureAwait(false);
            var text = parsed.GetValue(id) is { } name
                ? await RuleTexts.PageAsync(name, rulebook, cancellationToken).ConfigureAwait(false)
                    ?? throw new ToolException(ExitCode.WrongUsage, $"There is no rule named '{name}'{Advice(name)}")
                : RuleTexts.Catalogue(rulebook);
            await surroundings.Output.WriteAsync(text).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return rules;
    }

    private static string Advice(string name) => NearestName.Of(name, [.. RuleCatalog.All.Select(rule => rule.Info.Id.Value)]) is { } nearest
        ? $"; did you mean {nearest}?"
        : ". See profile-audit rules.";
}
