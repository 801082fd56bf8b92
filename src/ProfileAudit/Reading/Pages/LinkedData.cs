using System.Collections.Immutable;
using System.Text.Json;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Pages;

/// <summary>The data that a public page holds for search engines (JSON-LD).</summary>
internal static class LinkedData
{
    private const int MostScripts = 16;

    /// <summary>What it says about the member of an address. Others stand there as well, such as authors of articles.</summary>
    public static PersonData Of(PageTree tree, string? slug)
    {
        var scripts = tree.All.Where(element => element.Name == "script" && element.Has("type", "application/ld+json")).Take(MostScripts + 1).ToList();
        if (scripts.Count > MostScripts)
            return PersonData.None;
        var people = new List<PersonData>();
        foreach (var script in scripts)
        {
            using var data = DataValues.Parse(script.Data);
            if (data is not null)
                people.AddRange(Objects(data.RootElement).Where(each => each.IsOfType("Person") && IsMember(each, slug)).Select(Person));
        }

        var ours = people.Where(person => slug is null || person.Slug is null || string.Equals(person.Slug, slug, StringComparison.OrdinalIgnoreCase)).ToList();
        return ours is [var only] ? only : PersonData.None;
    }

    // An author of an article has a name and an address, and no life.
    private static bool IsMember(JsonElement person, string? slug) =>
        (person.Value("worksFor") ?? person.Value("alumniOf") ?? person.Value("address")) is not null
        || (slug is not null && string.Equals(SlugOf(person), slug, StringComparison.OrdinalIgnoreCase));

    private static string? SlugOf(JsonElement person) => PageAddress.SlugOf(person.Value("url").Raw()) ?? PageAddress.SlugOf(person.Value("sameAs").Raw());

    // A list, a graph, one thing, or a page that is about one.
    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        foreach (var each in ((JsonElement?)root).Entries())
        {
            yield return each;
            foreach (var inner in each.Value("@graph").Entries().Concat(each.Value("mainEntity").Entries()))
            {
                yield return inner;
                foreach (var main in inner.Value("mainEntity").Entries())
                    yield return main;
            }
        }
    }

    private static PersonData Person(JsonElement person) => new()
    {
        IsThere = true,
        Slug = SlugOf(person),
        Name = person.Value("name").Text(),
        Location = person.Value("address")?.Value("addressLocality").Text(),
        Summary = person.Value("description").Raw() is { } description ? Legible(description) : null,
        Photo = Photo(person),
        Positions = Positions(person),
    };

    /// <summary>A person without any picture is as good as one with LinkedIn's; a picture that is not understood is neither.</summary>
    private static PictureSign Photo(JsonElement person)
    {
        if (person.Value("image") is not { ValueKind: not JsonValueKind.Null } image)
            return PictureSign.Placeholder;
        return PictureSigns.OfPhoto(((JsonElement?)image).Raw() ?? image.Value("contentUrl").Raw() ?? image.Value("url").Raw());
    }

    /// <summary>Current employers stand apart; past ones stand among the schools.</summary>
    private static ImmutableArray<DataPosition>? Positions(JsonElement person)
    {
        if (person.Value("worksFor") is null && person.Value("alumniOf") is null)
            return null;
        var positions = person.Value("worksFor").Entries().Select(each => Position(each, isCurrent: true))
            .Concat(person.Value("alumniOf").Entries().Where(each => each.IsOfType("Organization")).Select(each => Position(each, isCurrent: false)))
            .ToImmutableArray();
        return positions.Any(position => position.Company.Length == 0 || position.Company.Contains('*', StringComparison.Ordinal)) ? null : positions;
    }

    private static DataPosition Position(JsonElement employer, bool isCurrent)
    {
        var (start, end) = (employer.Value("member")?.Value("startDate"), employer.Value("member")?.Value("endDate"));
        return new DataPosition(
            employer.Value("name").Text() ?? "",
            isCurrent,
            start.Date(),
            end.Date(),
            (start is not null && start.Date() is null) || (end is not null && end.Date() is null),
            Legible(employer.Value("member")?.Value("description").Raw() ?? "").Length);
    }

    // The texts are HTML once more: "<br>" and "&amp;".
    private static string Legible(string html)
    {
        var tree = PageTree.Parse($"<div>{html}</div>", CancellationToken.None);
        return tree.All.Count > 0 ? tree.All[0].Text() : "";
    }
}
