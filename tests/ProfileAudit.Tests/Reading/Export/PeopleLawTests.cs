using CsCheck;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>However an address is spelt, and in whatever table it stands, it is the person that <see cref="Person.Of"/> makes of it.</summary>
public sealed class PeopleLawTests
{
    private const string Me = "https://www.linkedin.com/in/ada-sample";

    private static readonly Gen<string> Starts = OneOf(
        "https://www.linkedin.com/in/", "https://www.linkedin.com/in/", "https://www.linkedin.com/in/", "http://www.linkedin.com/in/", "https://de.linkedin.com/in/",
        "HTTPS://WWW.LINKEDIN.COM/IN/", "www.linkedin.com/in/", "/in/", "https://www.linkedin.com/company/", "https://www.linkedin.com/", "https://www.linkedin.com/in", "");

    private static readonly Gen<string> Slugs = OneOf("a", "b", "-", "_", ".", "0", "Z", "%C3%BC", "%41", "%", "ü", "é", " ", "in/", "/in/", "+", "~").Array[0, 8].Select(string.Concat);

    private static readonly Gen<string> Ends = OneOf("", "", "", "/", "//", "?trk=x", "/?trk=x", "#top", " ", "/in/other");

    // As a cell has them, and as they are kept.
    private static readonly Gen<(string Cell, string Kept)> Names = OneOf(
        ("Bo Test", "Bo Test"), ("Bo  Test", "Bo  Test"), (" Bo Test ", "Bo Test"), ("Bø Test", "Bø Test"), ("Bo\u200B Test", "Bo Test"),
        ("LinkedIn Member", "LinkedIn Member"), ("", ""), (new string('B', 130), new string('B', 120)));

    [Fact]
    public void A_connection_is_whom_its_address_means() =>
        Gen.Select(Starts, Slugs, Ends, Names).Sample(
            (start, slug, end, name) =>
            {
                var profile = Read(("Connections.csv", $"{Exported.ConnectionsHeader}{name.Cell},,\"{start}{slug}{end}\",,,,08 Feb 2024\n"));
                Is(Person.Of(start + slug + end, name.Kept, "connection 1"), Assert.Single(profile.Connections.Value()).Person);
            },
            iter: 2_000);

    [Fact]
    public void Who_sends_is_whom_the_address_means() =>
        Gen.Select(Starts, Slugs, Ends, Names).Sample(
            (start, slug, end, name) => Is(Person.Of(start + slug + end, name.Kept, "sender"), Other($"{name.Cell},\"{start}{slug}{end}\",Ada Sample,{Me}")),
            iter: 2_000);

    // Where no address is told, a text may be many names, and is kept whole.
    [Fact]
    public void Who_gets_is_whom_the_address_means() =>
        Gen.Select(Starts, Slugs, Ends, Names).Where((start, slug, end, _) => (start + slug + end).Trim().Length > 0).Sample(
            (start, slug, end, name) => Is(Person.Of(start + slug + end, name.Kept, "recipient"), Other($"Ada Sample,{Me},{name.Cell},\"{start}{slug}{end}\"")),
            iter: 2_000);

    [Fact]
    public void A_connection_and_whoever_writes_have_each_the_name_that_stands_there() =>
        Gen.Select(Names, Names).Sample(
            (connected, writing) =>
            {
                const string Bo = "https://www.linkedin.com/in/bo-test";
                var profile = Read(
                    Own,
                    ("Connections.csv", $"{Exported.ConnectionsHeader}{connected.Cell},,{Bo},,,,08 Feb 2024\n"),
                    Messages($"{writing.Cell},{Bo},Ada Sample,{Me}"));
                Is(new Person("in/bo-test", connected.Kept), Assert.Single(profile.Connections.Value()).Person);
                Is(new Person("in/bo-test", writing.Kept), Assert.Single(profile.Correspondence.Value().Conversations).Other);
            },
            iter: 500);

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Person? Other(string people) => Assert.Single(Read(Own, Messages(people)).Correspondence.Value().Conversations).Other;

    private static (string Name, string Text) Own => ("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,,,,,,,,\n");

    private static (string Name, string Text) Messages(string people) =>
        ("messages.csv", $"CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n1,{people},2026-02-03 10:00:00 UTC,Hello\n");

    // Two whom nothing tells apart are nobody in particular, whatever they are called here.
    private static void Is(Person expected, Person? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.IsUnknown ? "" : expected.Id, actual.IsUnknown ? "" : actual.Id);
        Assert.Equal(expected.Name, actual.Name);
    }

    private static Profile Read(params (string Name, string Text)[] files) => Exported.ReadAsync(files).GetAwaiter().GetResult();
}
