using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Data that are not what was declared, that unpack to too much, or archives inside archives.</summary>
internal static class BombArchives
{
    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_bomb_that_is_no_table", () => And(new RawEntry("x.bin", "") { Content = new byte[8 << 20] })),
        new("y_thousand_bombs_that_are_no_tables", () => RawZip.Of([RawZip.Skills, .. Enumerable.Range(0, 1000).Select(i => new RawEntry($"{i}.bin", "") { Content = new byte[1 << 14] }), RawZip.Courses]).ToArray()),
        new("y_blank_lines_below_the_grace", () => WithSkills(Bomb("Skills.csv", 900_000) with { Content = [.. "Name\nC#\n"u8, .. Blank(900_000)] })),
        new("y_zip_in_a_zip", () => RawZip.Of(Export(Plain(new RawZip()))).ToArray()),
        new("y_zip_stored_in_a_zip", () => RawZip.Of(Export(Plain(new RawZip())) with { Method = 0 }).ToArray()),
        new("y_zip_in_a_zip_by_a_mac", () => RawZip.Of(Export(Plain(new RawZip())), new RawEntry("__MACOSX/._Export.zip", "x")).ToArray()),
        new("y_zip_that_is_no_table", () => And(Export([1, 2, 3]))),
        new("n_broken_zip_in_a_zip", () => RawZip.Of(new RawEntry("Export.zip", "PK, but no archive")).ToArray(), Damaged),
        new("n_empty_zip_in_a_zip", () => RawZip.Of(Export([])).ToArray(), Damaged),
        new("n_encrypted_zip_in_a_zip", () => RawZip.Of(Export(Plain(new RawZip())) with { Flags = 0x0801 }).ToArray(), "PA-ZIP-ENCRYPTED"),
        new("n_zip_with_a_wrong_checksum_in_a_zip", () => RawZip.Of(Export(Plain(new RawZip())) with { DeclaredCrc = 1 }).ToArray(), "PA-ZIP-CRC"),
        new("n_bomb_of_a_zip_in_a_zip", () => RawZip.Of(Export(new byte[8 << 20])).ToArray(), "PA-ZIP-RATIO"),
        new("n_two_zips_in_a_zip", () => RawZip.Of(Export(Plain(new RawZip())), Export(Plain(new RawZip())) with { Name = "Export (1).zip" }).ToArray(), "PA-EXPORT-NONE"),
        new("n_nested", () => RawZip.Of(Export(RawZip.Of(Export(Plain(new RawZip()))).ToArray())).ToArray(), "PA-EXPORT-NONE"),
        new("n_bomb_alone", () => RawZip.Of(Bomb("Skills.csv", 8 << 20)).ToArray(), "PA-EXPORT-UNREADABLE"),
        new("p_bomb", () => WithSkills(Bomb("Skills.csv", 8 << 20)), "PA-ZIP-RATIO"),
        new("p_bombs_that_are_small_each", () => RawZip.Of([RawZip.Courses, .. Enumerable.Range(1, 9).Select(i => Bomb($"Skills_{i}.csv", 300_000))]).ToArray(), "PA-ZIP-RATIO"),
        new("p_wrong_checksum", () => WithSkills(RawZip.Skills with { DeclaredCrc = 1 }), "PA-ZIP-CRC"),
        new("p_wrong_checksum_of_stored_data", () => WithSkills(RawZip.Skills with { DeclaredCrc = 1, Method = 0 }), "PA-ZIP-CRC"),
        new("p_no_checksum", () => WithSkills(RawZip.Skills with { DeclaredCrc = 0 }), "PA-ZIP-CRC"),
        new("p_longer_than_declared", () => WithSkills(RawZip.Skills with { DeclaredBytes = 5 }), "PA-ZIP-LENGTH"),
        new("p_one_byte_longer_than_declared", () => WithSkills(RawZip.Skills with { DeclaredBytes = 7 }), "PA-ZIP-LENGTH"),
        new("p_declared_as_empty", () => WithSkills(RawZip.Skills with { DeclaredBytes = 0 }), "PA-ZIP-LENGTH"),
        new("p_shorter_than_declared", () => WithSkills(RawZip.Skills with { DeclaredBytes = 500 }), "PA-ZIP-LENGTH"),
        new("p_one_byte_shorter_than_declared", () => WithSkills(RawZip.Skills with { DeclaredBytes = 9 }), "PA-ZIP-LENGTH"),
        new("p_stored_and_longer_than_its_data", () => WithSkills(RawZip.Skills with { Method = 0, DeclaredBytes = 9 }), "PA-ZIP-LENGTH"),
        new("p_stored_and_shorter_than_its_data", () => WithSkills(RawZip.Skills with { Method = 0, DeclaredBytes = 7 }), "PA-ZIP-LENGTH"),
        new("p_garbage_for_packed_data", () => WithSkills(RawZip.Skills with { Packed = [0xFF, 0xFE, 0xFD, 0xFC] })),
        new("p_packed_data_cut", () => WithSkills(RawZip.Skills with { Packed = RawZip.Skills.Pack()[..^2] })),
        new("p_packed_data_of_one_byte", () => WithSkills(RawZip.Skills with { Packed = [3] })),
        new("p_packed_data_and_one_byte", () => WithSkills(RawZip.Skills with { Packed = [.. RawZip.Skills.Pack(), 0] }), "PA-ZIP-DATA"),
        new("p_packed_data_and_another_archive", () => WithSkills(RawZip.Skills with { Packed = [.. RawZip.Skills.Pack(), .. DirectoryArchives.Unlisted] }), "PA-ZIP-DATA"),
        new("p_packed_data_twice", () => WithSkills(RawZip.Skills with { Packed = [.. RawZip.Skills.Pack(), .. RawZip.Skills.Pack()] }), "PA-ZIP-DATA"),
        new("p_stored_data_that_call_themselves_packed", () => WithSkills(RawZip.Skills with { Packed = RawZip.Skills.Content })),
        new("p_declared_beyond_the_limit", () => WithSkills(RawZip.Skills with { DeclaredBytes = 1 << 30 }), "PA-LIMIT-FILE"),
    ];

    private static RawEntry Export(byte[] archive) => new("Export.zip", "") { Content = archive };

    private static RawEntry Bomb(string name, int length) => new(name, "") { Content = [.. "Name\n"u8, .. Blank(length)] };

    private static byte[] Blank(int length)
    {
        var lines = new byte[length];
        lines.AsSpan().Fill((byte)'\n');
        return lines;
    }
}
