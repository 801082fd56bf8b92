using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Reading.Export.Tables.Cases;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Tables;

/// <summary>Every file of the set, put in the place of a good one in an export of which nothing is neglected.</summary>
public sealed class CsvSetTests
{
    private static readonly AuditOptions Day = new() { AsOf = new DateOnly(2026, 3, 1) };

    internal static readonly Lazy<Dictionary<string, CsvCase>> Set = new(() => new[]
    {
        LineEnds.All, Encodings.All, Delimiters.All, Quotes.All, Preambles.All, Cases.Headers.All, Dates.All, Rows.All, Sizes.All, WrongContent.All, Cases.Texts.All, Dialects.All,
    }.SelectMany(family => family).ToDictionary(one => one.Name, StringComparer.Ordinal));

    public static TheoryData<string> Right => Names("y_");

    public static TheoryData<string> Unread => Names("n_");

    public static TheoryData<string> Either => Names("i_");

    [Fact]
    public void The_set_is_as_large_as_it_was() =>
        Assert.Equal((176, 81, 31), (Of("y_").Count(), Of("n_").Count(), Of("i_").Count()));

    [Theory]
    [MemberData(nameof(Right))]
    public async Task It_gives_the_facts_of_its_plain_form(string name)
    {
        var one = Set.Value[name];
        var profile = await ReadAsync(one.File, one.Content);
        Assert.Empty(profile.Sources[0].Unread);
        Assert.Equal(FactsText.Of(await ReadAsync(one.File, one.Plain is null ? null : Exported.Bytes(one.Plain))), FactsText.Of(profile));
        if (one.Note is not null)
            Assert.Contains(profile.Diagnostics, diagnostic => diagnostic.Code == one.Note && diagnostic.File == one.File);
    }

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task Its_facts_are_unknown_and_all_others_as_they_were(string name)
    {
        var one = Set.Value[name];
        var whole = await ReadAsync(one.File, null);
        var profile = await ReadAsync(one.File, one.Content);
        Assert.Equal(one.Code is null ? [] : [(one.File, one.Code)], profile.Sources[0].Unread.Select(part => (part.File, part.Code)));
        var (before, after) = (FactsText.ByName(whole), FactsText.ByName(profile));
        Assert.Contains(after, fact => fact.Value is null && before[fact.Key] is not null);
        Assert.All(after.Where(fact => fact.Value is not null), fact => Assert.Equal(before[fact.Key], fact.Value));
        AssertOnlyHidden(whole, profile);
    }

    [Theory]
    [MemberData(nameof(Either))]
    public async Task It_is_unread_or_read_with_what_it_holds_and_never_empty(string name)
    {
        var one = Set.Value[name];
        var profile = await ReadAsync(one.File, one.Content);
        if (profile.Sources[0].Unread.Any(part => part.File == one.File))
            AssertOnlyHidden(await ReadAsync(one.File, null), profile);
        else
            Assert.DoesNotContain(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-NO-ROWS" && diagnostic.File == one.File);
    }

    private static void AssertOnlyHidden(Profile whole, Profile less)
    {
        var auditor = new ProfileAuditor();
        foreach (var (was, now) in auditor.Audit(whole, Day).Findings.Zip(auditor.Audit(less, Day).Findings))
            Assert.True(now.Outcome == Outcome.CannotTell || (now.Outcome == was.Outcome && !(now.Score < was.Score)), $"{now.Rule.Id} was {was.Outcome} and became {now.Outcome}.");
    }

    // Null leaves the good file.
    private static ValueTask<Profile> ReadAsync(string file, byte[]? content)
    {
        var files = InventedMembers.All["tended"].ToDictionary(part => part.Name, part => Exported.Bytes(part.Text), StringComparer.Ordinal);
        if (content is not null)
            files[file] = content;
        return ExportReader.ReadFilesAsync(files.Select(part => new ExportFile(part.Key, _ => ValueTask.FromResult<Stream>(new MemoryStream(part.Value)))));
    }

    private static IEnumerable<string> Of(string kind) => Set.Value.Keys.Where(name => name.StartsWith(kind, StringComparison.Ordinal));

    private static TheoryData<string> Names(string kind) => new(Of(kind));
}
