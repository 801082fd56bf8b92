using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using ProfileAudit.Auditing;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Support;

/// <summary>The schema of the rulebook file, made from the catalogue and the presets, so that it never knows fewer rules than the reader.</summary>
internal static class RulebookSchema
{
    private const string Id = "https://raw.githubusercontent.com/profile-audit/profile-audit/main/docs/schemas/rulebook-1.schema.json";

    private static readonly JsonSerializerOptions Spelling = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly Lazy<JsonSchema> Validator = new(() => JsonSchema.FromJsonAsync(RulebookFile.Schema).GetAwaiter().GetResult());

    private static IEnumerable<RuleInfo> Rules => RuleCatalog.All.Select(rule => rule.Info);

    public static string Made() => Root().ToJsonString(Spelling) + "\n";

    /// <summary>What the published schema refuses in a file. The validator knows no comments.</summary>
    public static IReadOnlyList<string> Refusals(string json) => [.. Invariantly.Ask(() => Validator.Value.Validate(JsonNode.Parse(json, null, Lenient)!.ToJsonString())).Select(error => error.ToString())];

    private static JsonObject Root() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = Id,
        ["title"] = "ProfileAudit rulebook, version 1",
        ["description"] = "Weights, curves and switched-off rules of profile-audit, with comments and trailing commas where you like. The rules and presets are those that ship with the library; an application may know more of them.",
        ["allowComments"] = true,
        ["allowTrailingCommas"] = true,
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = Text("The address of this schema, so that editors complete and explain."),
            ["preset"] = Preset(),
            ["without"] = List("The rules that are left out of every report; stronger than anything else said of them.", Rules),
            ["weights"] = ByRule("The weights of rules, 0 to 100; 0 reports and never scores.", Rules, Weight),
            ["curves"] = ByRule("From the measured value to a score: points of [value, score] with ascending values, straight lines between them.", Rules.Where(info => info.Curve is not null), Curve),
            ["suppressions"] = ByRule("The rules that are shown in reports with a reason and worth no points.", Rules, Suppression),
            ["exemptions"] = ByRule("The rules that do not apply to those whom the rulebook is for, each with the reason as a sentence for the report.", Rules, Exemption),
            ["substitutes"] = List("The rules that take something else for as good.", Rules.Where(info => info.Substitute is not null)),
        },
    };

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };

    private static JsonObject Preset() => new()
    {
        ["description"] = $"Whose network it is. {string.Join(' ', Presets.All.Select(preset => $"{preset.Name}: for {preset.For}."))}",
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Presets.All.Select(preset => (JsonNode)preset.Name)]),
        ["default"] = Presets.Default.Name,
    };

    private static JsonObject List(string description, IEnumerable<RuleInfo> rules) => new()
    {
        ["description"] = description,
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. rules.Select(info => (JsonNode)info.Id.Value)]) },
    };

    private static JsonObject ByRule(string description, IEnumerable<RuleInfo> rules, Func<RuleInfo, JsonObject> value) => new()
    {
        ["description"] = description,
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(rules.Select(info => KeyValuePair.Create(info.Id.Value, (JsonNode?)value(info)))),
    };

    private static JsonObject Weight(RuleInfo info) => new()
    {
        ["description"] = $"{info.Title}, in {info.Category.Title}; its own weight is {info.Weight.Value.ToString(CultureInfo.InvariantCulture)}.",
        ["type"] = "integer",
        ["minimum"] = 0,
        ["maximum"] = 100,
    };

    private static JsonObject Curve(RuleInfo info) => new()
    {
        ["description"] = $"{info.Title}: the scores only {(info.Curve!.Rises ? "rise" : "fall")}; its own curve is {info.Curve}.",
        ["type"] = "array",
        ["minItems"] = 2,
        ["items"] = new JsonObject { ["type"] = "array", ["minItems"] = 2, ["maxItems"] = 2, ["items"] = new JsonObject { ["type"] = "number" } },
    };

    private static JsonObject Suppression(RuleInfo info) => new()
    {
        ["description"] = $"{info.Title}.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("reason"),
        ["properties"] = new JsonObject
        {
            ["reason"] = new JsonObject { ["description"] = "Why, as a sentence for the report.", ["type"] = "string", ["minLength"] = 1 },
            ["until"] = new JsonObject
            {
                ["description"] = "The last as-of day on which the rule is switched off; always without it.",
                ["type"] = new JsonArray("string", "null"),
                ["format"] = "date",
                ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            },
        },
    };

    private static JsonObject Exemption(RuleInfo info) => new() { ["description"] = $"{info.Title}.", ["type"] = "string", ["minLength"] = 1 };
}
