using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ProfileAudit.Tool.Batch;

namespace ProfileAudit.Tool.Commands;

/// <summary>The options that only batch and cohort have.</summary>
internal sealed class BatchOptions
{
    public const int MostJobs = 256;

    public Option<string?> Cohort { get; } = new("--cohort") { Description = "Also write a page about all members together, .html or .json, which tells of nobody alone.", HelpName = "FILE" };

    public Option<string?> Group { get; } = new("--group") { Description = "A table with the columns file and group, for figures by group.", HelpName = "FILE" };

    public Option<int?> Jobs { get; } = new("--jobs")
    {
        Description = "How many exports to read at a time; as many as there are processors unless given.",
        HelpName = "N",
        CustomParser = result => Number(result, 1, MostJobs),
    };

    public Option<Shard?> Shard { get; } = new("--shard")
    {
        Description = "Only this part of the folder, such as 3/8; the same exports on every machine.",
        HelpName = "K/N",
        CustomParser = result =>
        {
            var shard = Batch.Shard.Parse(result.Tokens[0].Value);
            if (shard is null)
                result.AddError($"'{result.Tokens[0].Value}' is no part such as 3/8.");
            return shard;
        },
    };

    public Option<bool> Anonymous { get; } = new("--anonymous") { Description = "Number the exports in the lines instead of naming their files." };

    public Option<bool> Resume { get; } = new("--resume") { Description = "Go on with the file of --output: what it has is not audited again." };

    public Option<int?> MinimumGroup { get; } = new("--minimum-group")
    {
        Description = "From how many members on the cohort's page tells anything; 10 unless given, and never less.",
        HelpName = "N",
        CustomParser = result => Number(result, Reports.Cohorts.CohortOptions.LeastGroup, int.MaxValue),
    };

    public void AddTo(Command batch)
    {
        foreach (var option in (Option[])[Cohort, Group, MinimumGroup, Jobs, Shard, Anonymous, Resume])
            batch.Add(option);
    }

    public Reports.Cohorts.CohortOptions CohortOptions(ParseResult parsed) =>
        parsed.GetValue(MinimumGroup) is { } least ? new() { MinimumGroup = least } : Reports.Cohorts.CohortOptions.Default;

    private static int? Number(ArgumentResult result, int least, int most)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        result.AddError(most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"'{result.Tokens[0].Value}' is no number from {least} on.")
            : string.Create(CultureInfo.InvariantCulture, $"'{result.Tokens[0].Value}' is no number from {least} to {most}."));
        return null;
    }
}
