using System.Collections.Immutable;
using System.Text.Json;
using ModelContextProtocol;

namespace ProfileAudit.Tool.Mcp;

/// <summary>What a client gave for the parameters of a tool.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, ImmutableArray<string>> given = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <exception cref="McpProtocolException">They are not as the schema says.</exception>
    public static Arguments Of(ImmutableArray<Parameter> parameters, IDictionary<string, JsonElement>? given)
    {
        if (given?.Keys.Any(name => parameters.All(parameter => parameter.Name != name)) == true)
            throw Parameter.Invalid($"An argument is not known; known are {string.Join(", ", parameters.Select(parameter => parameter.Name))}.");
        var arguments = new Arguments();
        foreach (var parameter in parameters)
        {
            // Models write null for what they leave out.
            if (given?.TryGetValue(parameter.Name, out var value) == true && value.ValueKind != JsonValueKind.Null)
                arguments.given[parameter.Name] = parameter.Read(value);
            else if (parameter.IsRequired)
                throw Parameter.Invalid($"The argument {parameter.Name} is missing.");
        }

        return arguments;
    }

    /// <summary>The one text that was given; else the parameter's default, which may be null.</summary>
    public string? Text(Parameter parameter) => given.TryGetValue(parameter.Name, out var texts) ? texts[0] : parameter.Default;

    /// <summary>All texts that were given.</summary>
    public ImmutableArray<string> Texts(Parameter parameter) => given.GetValueOrDefault(parameter.Name, []);
}
