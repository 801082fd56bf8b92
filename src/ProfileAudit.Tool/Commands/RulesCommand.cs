using System.CommandLine;
using System.Globalization;
using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit rules [ID]: the catalogue, or one rule's page.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var rules = new Command("rules", "Lists the rules, or prints one rule's page.");
        var id = new Argument<string?>("ID") { Description = "A rule, such as no-photo.", Arity = ArgumentArity.ZeroOrOne };
        rules.Add(id);
        rules.SetAction((parsed, cancellationToken) => parsed.GetValue(id) is { } name
            ? PrintPageAsync(name, surroundings, cancellationToken)
            : PrintCatalogueAsync(surroundings));
        return rules;
    }

    private static async Task<int> PrintCatalogueAsync(Surroundings surroundings)
    {
        var longest = RuleCatalog.All.Max(rule => rule.Info.Id.Value.Length);
        foreach (var category in RuleCatalog.All.GroupBy(rule => rule.Info.Category))
        {
            await surroundings.Output.WriteLineAsync($"{category.Key.Title} ({category.Key.Share.ToString(CultureInfo.InvariantCulture)} of 100)").ConfigureAwait(false);
            foreach (var info in category.Select(rule => rule.Info))
            {
                await surroundings.Output.WriteLineAsync(
                    $"  {info.Id.Value.PadRight(longest)}  weight {info.Weight.Value.ToString(CultureInfo.InvariantCulture),2}  {info.Title}").ConfigureAwait(false);
            }
        }

        return ExitCode.Done;
    }

    private static async Task<int> PrintPageAsync(string name, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var page = typeof(RulesCommand).Assembly.GetManifestResourceStream($"rules/{name}")
            ?? throw new ToolException(ExitCode.WrongUsage, $"There is no rule named '{name}'. See profile-audit rules.");
        using var text = new StreamReader(page);
        await surroundings.Output.WriteAsync(await text.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
