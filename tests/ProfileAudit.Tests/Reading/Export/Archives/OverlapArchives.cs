using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Entries that share bytes: a small archive unpacks to terabytes.</summary>
internal static class OverlapArchives
{
    public static IEnumerable<CraftedArchive> All =>
    [
        new("n_two_entries_of_one_body", () => RawZip.Of(RawZip.Skills, new RawEntry("Skills_1.csv", "Name\nC#\n") { SharesWith = 0 }).ToArray(), Ambiguous),
        new("n_thousand_entries_of_one_body", () => RawZip.Of([RawZip.Skills, .. Enumerable.Range(1, 999).Select(i => new RawEntry($"Skills_{i}.csv", "Name\nC#\n") { SharesWith = 0 })]).ToArray(), Ambiguous),
        new("n_offset_inside_another", () => WithSkills(RawZip.Skills with { DeclaredOffset = 10 }), Ambiguous),
        new("n_offset_in_the_data_of_another", () => WithSkills(RawZip.Skills with { DeclaredOffset = 45 }), Ambiguous),
        new("n_offset_in_the_directory", () => WithSkills(RawZip.Skills with { DeclaredOffset = 130 }), Ambiguous),
        new("n_offset_past_the_end", () => WithSkills(RawZip.Skills with { DeclaredOffset = 100_000 }), Ambiguous),
        new("n_first_offset_not_at_the_start", () => RawZip.Of(RawZip.Skills with { DeclaredOffset = 1 }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_body_longer_than_the_archive", () => WithSkills(RawZip.Skills with { DeclaredPacked = 1 << 20 }), Ambiguous),
        new("n_body_into_the_next_entry", () => RawZip.Of(RawZip.Skills with { DeclaredPacked = 20 }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_body_into_the_next_entry_by_one_byte", () => RawZip.Of(RawZip.Skills with { DeclaredPacked = (uint)RawZip.Skills.Pack().Length + 1 }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_body_into_the_directory_by_one_byte", () => WithSkills(RawZip.Skills with { DeclaredPacked = (uint)RawZip.Skills.Pack().Length + 1 }), Ambiguous),
        new("n_body_one_byte_short", () => WithSkills(RawZip.Skills with { DeclaredPacked = (uint)RawZip.Skills.Pack().Length - 1 }), Ambiguous),
        new("n_body_up_to_an_offset_past_the_directory", () => Reaching(directory => directory + 100_000), Ambiguous),
        new("n_body_up_to_an_offset_right_before_the_directory", () => Reaching(directory => directory - 10), Ambiguous),
        new("n_entry_quoted_by_another", Quoted, Ambiguous),
        new("y_entry_inside_stored_data", () => And(new RawEntry("notes.bin", "") { Method = 0, Content = DirectoryArchives.Unlisted })),
    ];

    // The first body ends where the second entry is said to begin, so that only the place is wrong.
    private static byte[] Reaching(Func<int, int> offset)
    {
        var at = offset(RawZip.Of(RawZip.Courses, RawZip.Skills).ToArray().AsSpan().IndexOf("PK\u0001\u0002"u8));
        return RawZip.Of(RawZip.Courses with { DeclaredPacked = (uint)(at - 30 - "Courses.csv".Length) }, RawZip.Skills with { DeclaredOffset = at }).ToArray();
    }

    // The bomb without recursion: the first body holds the second entry, header and all, and both are listed.
    private static byte[] Quoted() => RawZip.Of(
        new RawEntry("a.bin", "") { Method = 0, Content = DirectoryArchives.Unlisted },
        RawZip.Courses,
        new RawEntry("Skills.csv", "Name\nB\nD\n") { DeclaredOffset = 30 + "a.bin".Length, SharesWith = 0 }).ToArray();
}
