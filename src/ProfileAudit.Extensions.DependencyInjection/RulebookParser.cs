using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// From the bytes of a rulebook file to settings, token by token: a serializer would stop at the first error, and would not know
/// where a value stands that turns out wrong later.
/// </summary>
/// <param name="json">The file.</param>
/// <param name="rules">The rules and presets that it may name.</param>
internal sealed class RulebookParser(ReadOnlyMemory<byte> json, Rulebook rules)
{
    // A point of a curve is the deepest, at 4.
    private const int MostDepth = 16;

    // Stands for a reason that could not be read, which is told already.
    private const string SomeReason = "Not read.";

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth };

    private readonly ReadOnlyMemory<byte> json = json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
    private readonly Dictionary<SettingPath, int> places = [];
    private readonly List<(int Offset, SettingPath Path, string Message)> errors = [];
    private readonly RulebookSettings settings = new();

    private delegate void ReadMember(ref Utf8JsonReader reader, string key, int place);

    private delegate void ReadItem(ref Utf8JsonReader reader, int index);

    private delegate void ReadValue(ref Utf8JsonReader reader, SettingPath path);

    private static SettingPath Root { get; } = new("");

    public RulebookSettings Parse()
    {
        if (!Utf8.IsValid(json.Span))
            throw new RulebookException(new RulebookError("", "the file is not UTF-8; save it as UTF-8."));
        ReadFile();
        // What could be read is checked too, so that nobody has to come back for the rest. Of what could not, an item has its place taken.
        var unread = errors.Where(error => error.Path.Rule is null).Select(error => error.Path).ToHashSet();
        foreach (var error in new RulebookCheck(rules).ErrorsOf(settings).Where(error => !unread.Contains(error.Path)).TakeWhile(_ => HasRoom))
            errors.Add((places.GetValueOrDefault(error.Path), error.Path, error.Message));
        var positions = new TextPlaces(json);
        RulebookException.ThrowIfAny(errors.OrderBy(error => error.Offset).Select(error =>
        {
            var (line, column) = positions.Of(error.Offset);
            return new RulebookError(error.Path.InFile, error.Message, line, column);
        }));
        return settings;
    }

    private bool HasRoom => errors.Count < RulebookException.MostErrors;

    private void ReadFile()
    {
        var reader = new Utf8JsonReader(json.Span, Options);
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject)
                ReadObject(ref reader, Root, ReadSetting);
            else
                Refuse(ref reader, Root, "object, which a rulebook is");
            reader.Read();
        }
        catch (JsonException exception)
        {
            var offset = new TextPlaces(json).Offset(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            // The reader's own text may hold values. Its depth is the one before the bracket that was too much.
            errors.Add((offset, Root, reader.CurrentDepth >= MostDepth - 1 ? "nothing in a rulebook is nested this deeply."
                : json.Span[offset..].Trim(" \t\r\n"u8).IsEmpty ? "the file breaks off here; a bracket or a quotation mark is not closed."
                : "this is no JSON: a comma, a colon, a quotation mark or a bracket is missing or too much here or just before."));
        }
        catch (TooManyErrorsException)
        {
            // The first hundred say enough.
        }
    }

    private void ReadSetting(ref Utf8JsonReader reader, string key, int place)
    {
        switch (key)
        {
            case RulebookKeys.Schema:
                ReadText(ref reader, new SettingPath(RulebookKeys.Schema), _ => { });
                break;
            case RulebookKeys.Preset:
                ReadText(ref reader, new SettingPath(nameof(settings.Preset)), text => settings.Preset = text);
                break;
            case RulebookKeys.Without:
                ReadIds(ref reader, nameof(settings.Without), settings.Without);
                break;
            case RulebookKeys.Weights:
                ReadRules(ref reader, nameof(settings.Weights), ReadWeight);
                break;
            case RulebookKeys.Curves:
                ReadRules(ref reader, nameof(settings.Curves), ReadCurve);
                break;
            case RulebookKeys.Suppressions:
                ReadRules(ref reader, nameof(settings.Suppressions), ReadSuppression);
                break;
            case RulebookKeys.Exemptions:
                ReadRules(ref reader, nameof(settings.Exemptions), ReadExemption);
                break;
            case RulebookKeys.Substitutes:
                ReadIds(ref reader, nameof(settings.Substitutes), settings.Substitutes);
                break;
            default:
                Add(place, Root, RulebookKeys.OfRulebook.Unknown(key));
                reader.Skip();
                break;
        }
    }

    private void ReadWeight(ref Utf8JsonReader reader, SettingPath path)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && Math.Floor(number) == number && Math.Abs(number) <= int.MaxValue)
            settings.Weights[path.Rule!] = (int)number;
        else
            Refuse(ref reader, path, "whole number from 0 to 100");
        settings.Weights.TryAdd(path.Rule!, 0);
    }

    private void ReadCurve(ref Utf8JsonReader reader, SettingPath path)
    {
        var (points, before) = (new List<IReadOnlyList<double>>(), errors.Count);
        ReadList(ref reader, path, "list of points", (ref Utf8JsonReader item, int index) =>
        {
            var (point, numbers) = (path with { Index = index }, new List<double>());
            places[point] = Here(ref item);
            ReadList(ref item, point, "point, which is [value, score]", (ref Utf8JsonReader number, int _) =>
            {
                if (number.TokenType == JsonTokenType.Number)
                    numbers.Add(number.GetDouble());
                else
                    Refuse(ref number, point, "number");
            });
            points.Add(numbers);
        });
        // What follows from a number that is none would only hide it.
        settings.Curves[path.Rule!] = errors.Count == before ? points : SomeCurve(path.Rule!);
    }

    private IReadOnlyList<IReadOnlyList<double>> SomeCurve(string id) =>
        rules.Rules.FirstOrDefault(rule => rule.Info.Id.Value == id)?.Info.Curve is { } own
            ? [.. own.Points.Select(point => (double[])[point.Value, point.Score])]
            : [[0, 0], [1, 1]];

    private void ReadSuppression(ref Utf8JsonReader reader, SettingPath path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, path, "suppression, which is { \"reason\": … }");
            settings.Suppressions[path.Rule!] = new SuppressionSettings { Reason = SomeReason };
            return;
        }

        var (suppression, before) = (new SuppressionSettings(), errors.Count);
        // Where there is no reason at all, the rule is where one has to go.
        places[path with { Part = nameof(SuppressionSettings.Reason) }] = places[path];
        ReadObject(ref reader, path, (ref Utf8JsonReader member, string key, int place) =>
        {
            switch (key)
            {
                case RulebookKeys.Reason:
                    ReadText(ref member, path with { Part = nameof(SuppressionSettings.Reason) }, text => suppression.Reason = text);
                    break;
                case RulebookKeys.Until:
                    ReadUntil(ref member, path with { Part = nameof(SuppressionSettings.Until) }, suppression);
                    break;
                default:
                    Add(place, path, RulebookKeys.OfSuppression.Unknown(key));
                    member.Skip();
                    break;
            }
        });
        // A misspelled key would else be told twice: as unknown, and as missing.
        if (errors.Count > before)
            suppression.Reason ??= SomeReason;
        settings.Suppressions[path.Rule!] = suppression;
    }

    private void ReadUntil(ref Utf8JsonReader reader, SettingPath path, SuppressionSettings suppression)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;
        if (reader.TokenType == JsonTokenType.String && DateOnly.TryParseExact(TextOf(ref reader), RulebookKeys.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            suppression.Until = day;
        else
            Refuse(ref reader, path, "day such as 2026-12-31");
    }

    private void ReadExemption(ref Utf8JsonReader reader, SettingPath path)
    {
        var place = places[path];
        ReadText(ref reader, path, text => settings.Exemptions[path.Rule!] = text);
        // An unknown rule is told where its name stands, as elsewhere.
        places[path] = place;
        settings.Exemptions.TryAdd(path.Rule!, SomeReason);
    }

    private void ReadIds(ref Utf8JsonReader reader, string setting, IList<string> ids) =>
        ReadList(ref reader, new SettingPath(setting), "list of rules", (ref Utf8JsonReader item, int index) =>
        {
            var before = errors.Count;
            ReadText(ref item, new SettingPath(setting) { Index = index }, ids.Add);
            // The others keep their places.
            if (errors.Count > before)
                ids.Add("");
        });

    private void ReadRules(ref Utf8JsonReader reader, string setting, ReadValue read)
    {
        var path = new SettingPath(setting);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, path, "object of rules");
            return;
        }

        ReadObject(ref reader, path, (ref Utf8JsonReader member, string key, int place) =>
        {
            var rule = path with { Rule = key };
            places[rule] = place;
            read(ref member, rule);
        });
    }

    private void ReadText(ref Utf8JsonReader reader, SettingPath path, Action<string> found)
    {
        places[path] = Here(ref reader);
        if (reader.TokenType == JsonTokenType.String && TextOf(ref reader) is { } text)
            found(text);
        else
            Refuse(ref reader, path, "text");
    }

    private void ReadList(ref Utf8JsonReader reader, SettingPath path, string what, ReadItem read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Refuse(ref reader, path, what);
            return;
        }

        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            read(ref reader, index);
    }

    private void ReadObject(ref Utf8JsonReader reader, SettingPath path, ReadMember read)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Here(ref reader);
            var key = TextOf(ref reader);
            reader.Read();
            if (key is not null && seen.Add(key))
            {
                read(ref reader, key, place);
                continue;
            }

            Add(place, path, key is null ? "this key is no text." : $"\"{ShownText.Of(key)}\" stands here a second time; leave one of them.");
            reader.Skip();
        }
    }

    /// <summary>Tells that a value is not what it has to be, and passes it over.</summary>
    private void Refuse(ref Utf8JsonReader reader, SettingPath path, string what)
    {
        Add(Here(ref reader), path, $"{Shown(ref reader)} is no {what}.");
        reader.Skip();
    }

    private static string Shown(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"\"{ShownText.Of(TextOf(ref reader))}\"",
        _ => ShownText.Of(Encoding.UTF8.GetString(reader.ValueSpan)),
    };

    private void Add(int offset, SettingPath path, string message)
    {
        if (!HasRoom)
            throw new TooManyErrorsException();
        errors.Add((offset, path, message));
    }

    private static int Here(ref Utf8JsonReader reader) => (int)reader.TokenStartIndex;

    /// <summary>The text of a token; null when an escape in it makes no character.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private sealed class TooManyErrorsException : Exception;
}
