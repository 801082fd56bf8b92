using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ProfileAudit.Extensions.DependencyInjection;

namespace ProfileAudit.Tool.Mcp;

/// <summary>One argument that a tool takes: its schema, and what is refused by it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means, for a language model.</param>
internal sealed record Parameter(string Name, string Description)
{
    private const int Longest = 4096;

    public bool IsRequired { get; init; }

    /// <summary>The words that it can be; empty when it can be any text.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What it is when it is not given; null when that is nothing.</summary>
    public string? Default { get; init; }

    /// <summary>How many texts it may hold as a list; 0 when it is one text and no list.</summary>
    public int MostItems { get; init; }

    /// <summary>What the text looks like, by the name that JSON Schema has for it; null when it may be any.</summary>
    public string? Format { get; init; }

    public JsonObject Schema()
    {
        var text = new JsonObject { ["type"] = "string" };
        if (Choices.IsEmpty)
            text["maxLength"] = Longest;
        else
            text["enum"] = new JsonArray([.. Choices.Select(choice => (JsonNode)choice)]);
        if (Format is not null)
            text["format"] = Format;
        var schema = MostItems == 0 ? text : new JsonObject { ["type"] = "array", ["items"] = text, ["minItems"] = IsRequired ? 1 : 0, ["maxItems"] = MostItems };
        schema["description"] = Description;
        if (Default is not null)
            schema["default"] = Default;
        return schema;
    }

    /// <summary>The texts of an argument.</summary>
    /// <exception cref="McpProtocolException">It is not as the schema says.</exception>
    public ImmutableArray<string> Read(JsonElement value)
    {
        if (MostItems == 0)
            return [Checked(value)];
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > MostItems || (IsRequired && value.GetArrayLength() == 0))
            throw Invalid($"The argument {Name} is no list of {(IsRequired ? 1 : 0)} to {MostItems} texts.");
        return [.. value.EnumerateArray().Select(Checked)];
    }

    public static McpProtocolException Invalid(string message) => new(message, McpErrorCode.InvalidParams);

    private string Checked(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: <= Longest } text)
            throw Invalid($"The argument {Name} is no text of at most {Longest} characters.");
        if (Choices.IsEmpty || Choices.Contains(text, StringComparer.Ordinal))
            return text;
        throw Invalid($"The argument {Name} is none of its choices; {(NearestName.Of(text, Choices) is { } nearest ? $"did you mean {nearest}?" : $"they are {string.Join(", ", Choices)}.")}");
    }
}
