using System.Text.Json;

namespace ProfileAudit.Reading.Pages;

/// <summary>The data that a page for members holds for its own scripts. It is about everybody on the page, so only what names the member's address counts.</summary>
internal static class EmbeddedData
{
    private const int MostPieces = 500;
    private const int MostObjects = 200_000;

    public static PersonData Of(PageTree tree, string? slug, CancellationToken cancellationToken)
    {
        var pieces = tree.All.Where(element => element.Name == "code").Take(MostPieces + 1).ToList();
        if (slug is null || pieces.Count > MostPieces)
            return PersonData.None;
        var person = new Claims();
        var objects = 0;
        foreach (var piece in pieces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = piece.Data;
            // Most pieces are about other things, and large.
            if (!text.Contains("publicIdentifier", StringComparison.Ordinal))
                continue;
            using var data = DataValues.Parse(text);
            if (data is null)
                continue;
            foreach (var each in Objects(data.RootElement).Where(each => string.Equals(each.Value("publicIdentifier").Text(), slug, StringComparison.OrdinalIgnoreCase)))
                person.Take(each);
            if ((objects += Objects(data.RootElement).Take(MostObjects).Count()) >= MostObjects)
                return PersonData.None;
        }

        return person.Data(slug);
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        var ahead = new Stack<JsonElement>([root]);
        while (ahead.TryPop(out var next))
        {
            if (next.ValueKind == JsonValueKind.Object)
            {
                yield return next;
                foreach (var property in next.EnumerateObject())
                    ahead.Push(property.Value);
            }
            else if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (var entry in next.EnumerateArray())
                    ahead.Push(entry);
            }
        }
    }

    /// <summary>The same member stands there several times, and each time with other fields. Where two of them differ, neither counts.</summary>
    private sealed class Claims
    {
        private readonly Dictionary<string, HashSet<string>> told = new(StringComparer.Ordinal);
        private PictureSign photo;
        private PictureSign banner;
        private bool isThere;

        public void Take(JsonElement person)
        {
            isThere = true;
            Tell("headline", person.Value("headline") ?? person.Value("occupation"));
            Tell("summary", person.Value("summary"));
            Tell("location", person.Value("geoLocationName") ?? person.Value("locationName"));
            Tell("industry", person.Value("industryName"));
            if (person.Value("firstName").Text() is { } first && person.Value("lastName").Text() is { } last)
                Tell("name", $"{first} {last}".Trim());
            photo = photo.Or(Picture(person, PictureSigns.NamesPhoto, "profilePicture", "picture"));
            banner = banner.Or(Picture(person, PictureSigns.NamesBanner, "backgroundPicture", "backgroundImage"));
        }

        public PersonData Data(string slug) => new()
        {
            IsThere = isThere,
            Slug = isThere ? slug : null,
            Name = Only("name"),
            Headline = Only("headline"),
            Location = Only("location"),
            Industry = Only("industry"),
            Summary = Only("summary"),
            Photo = photo,
            Banner = banner,
        };

        // Only what is written out as nothing is nothing: most of these objects leave out what their place on the page does not need.
        private static PictureSign Picture(JsonElement person, Func<string, bool> isPicture, params string[] names)
        {
            var sign = PictureSign.Untold;
            foreach (var value in names.Select(name => person.Value(name)).Where(value => value is not null))
            {
                if (value!.Value.ValueKind == JsonValueKind.Null)
                    sign = sign.Or(PictureSign.Placeholder);
                else if (isPicture(value.Value.GetRawText()) || value.Value.Value("displayImageUrn").Text()?.Length > 0)
                    sign = PictureSign.Picture;
                else
                    return PictureSign.Untold;
            }

            return sign;
        }

        private void Tell(string name, JsonElement? value)
        {
            if (value.Raw() is { } text)
                Tell(name, name == "summary" ? PageText.InLines(text) : KeptText.Of(text));
        }

        private void Tell(string name, string text)
        {
            if (!told.TryGetValue(name, out var texts))
                told[name] = texts = new HashSet<string>(StringComparer.Ordinal);
            texts.Add(text);
        }

        private string? Only(string name) => told.TryGetValue(name, out var texts) && texts.Count == 1 ? texts.First() : null;
    }
}
