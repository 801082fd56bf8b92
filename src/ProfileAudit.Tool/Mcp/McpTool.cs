using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace ProfileAudit.Tool.Mcp;

/// <summary>Something that a client can ask for. All of them only read.</summary>
internal abstract class McpTool
{
    public abstract string Name { get; }

    /// <summary>Its name for people.</summary>
    public abstract string Title { get; }

    /// <summary>What it does and when to use it, for a language model.</summary>
    public abstract string Description { get; }

    public abstract ImmutableArray<Parameter> Parameters { get; }

    public abstract Task<string> AnswerAsync(Arguments arguments, CancellationToken cancellationToken);

    /// <summary>The tool as the protocol tells it.</summary>
    public ModelContextProtocol.Protocol.Tool Declared() => new()
    {
        Name = Name,
        Title = Title,
        Description = Description,
        InputSchema = Schema(),
        Annotations = new ToolAnnotations { Title = Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    private JsonElement Schema() => JsonElement.Parse(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(Parameters.Select(parameter => KeyValuePair.Create<string, JsonNode?>(parameter.Name, parameter.Schema()))),
        ["required"] = new JsonArray([.. Parameters.Where(parameter => parameter.IsRequired).Select(parameter => (JsonNode)parameter.Name)]),
        ["additionalProperties"] = false,
    }.ToJsonString());
}
