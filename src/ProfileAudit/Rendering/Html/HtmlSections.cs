using System.Collections.Immutable;

namespace ProfileAudit.Rendering.Html;

/// <summary>Lists of sections.</summary>
internal static class HtmlSections
{
    public static ImmutableArray<HtmlSection> All { get; } = [.. Enum.GetValues<HtmlSection>()];

    public static ImmutableArray<HtmlSection> Checked(ImmutableArray<HtmlSection> sections) =>
        !sections.IsDefault && sections.All(Enum.IsDefined) && sections.Distinct().Count() == sections.Length
            ? sections
            : throw new ArgumentException("Each section stands there at most once.", nameof(sections));
}
