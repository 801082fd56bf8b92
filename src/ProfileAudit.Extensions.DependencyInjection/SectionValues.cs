using System.Globalization;
using System.Numerics;
using Microsoft.Extensions.Configuration;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Reads single values of a section of configuration, and collects what is wrong with them.</summary>
internal sealed class SectionValues
{
    /// <summary>Stands for a text that could not be read, which is told already.</summary>
    public const string Unread = "Not read.";

    private const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly List<SettingError> errors = [];

    public IReadOnlyList<SettingError> Errors => errors;

    public void Add(SettingPath path, string message) => errors.Add(new SettingError(path, message));

    /// <summary>What a section consists of; a value in its place is told.</summary>
    public IEnumerable<IConfigurationSection> Parts(IConfigurationSection section, SettingPath path, string what)
    {
        // An empty list or object of JSON is an empty value.
        if (section.Value is { Length: > 0 } value)
            Refuse(value, path, what);
        return section.GetChildren();
    }

    /// <summary>Reads the parts whose keys are known, and tells the others.</summary>
    public void ReadParts(IConfigurationSection section, SettingPath path, string what, KnownNames keys, Action<IConfigurationSection, SettingPath> read)
    {
        foreach (var part in Parts(section, path, what))
        {
            if (keys.Meant(part.Key) is { } key)
                read(part, path with { Part = key });
            else
                Add(path with { Part = part.Key }, keys.Unknown(part.Key));
        }
    }

    /// <summary>A text; null where there is none.</summary>
    public string? Text(IConfigurationSection value, SettingPath path) => IsValue(value, path, "text") ? value.Value : Unread;

    public TNumber Number<TNumber>(IConfigurationSection value, SettingPath path, string what, TNumber otherwise)
        where TNumber : struct, INumber<TNumber>
    {
        if (!IsValue(value, path, what))
            return otherwise;
        if (TNumber.TryParse(value.Value, otherwise is double ? NumberStyles.Float : Whole, CultureInfo.InvariantCulture, out var number))
            return number;
        Refuse(value.Value, path, what);
        return otherwise;
    }

    public TNumber? Limit<TNumber>(IConfigurationSection value, SettingPath path)
        where TNumber : struct, INumber<TNumber>, IMinMaxValue<TNumber> => value.Value is "" or null && !value.GetChildren().Any()
            ? null
            : Number(value, path, string.Create(CultureInfo.InvariantCulture, $"whole number from 1 to {TNumber.MaxValue}"), TNumber.One);

    public DateOnly? Day(IConfigurationSection value, SettingPath path)
    {
        const string What = "day such as 2026-12-31";
        if (!IsValue(value, path, What) || value.Value is "" or null)
            return null;
        if (DateOnly.TryParseExact(value.Value, RulebookKeys.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Refuse(value.Value, path, What);
        return null;
    }

    private bool IsValue(IConfigurationSection value, SettingPath path, string what)
    {
        if (!value.GetChildren().Any())
            return true;
        Add(path, $"a section is no {what}.");
        return false;
    }

    private void Refuse(string? value, SettingPath path, string what) => Add(path, $"\"{ShownText.Of(value)}\" is no {what}.");
}
