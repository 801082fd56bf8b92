using System.Buffers.Binary;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Numbers of eight bytes: where they are used without need, missing, twice, or other than the short ones.</summary>
internal static class Zip64Archives
{
    private static readonly byte[] Lengths = Wide(8, RawZip.Skills.Pack().Length);

    private static RawEntry Large => RawZip.Skills with { DeclaredBytes = uint.MaxValue, DeclaredPacked = uint.MaxValue, Extra = Lengths, LocalExtra = Lengths };

    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_zip64", () => Plain(new RawZip { AsZip64 = true })),
        new("y_zip64_record_and_short_numbers_that_agree", () => Plain(new RawZip { AsZip64 = true, EndEntries = 2 })),
        new("y_zip64_length", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = Wide(8), LocalBytes = uint.MaxValue, LocalPacked = uint.MaxValue, LocalExtra = Lengths })),
        new("y_zip64_both_lengths", () => WithSkills(Large)),
        new("y_zip64_both_lengths_before_the_data_only", () => WithSkills(RawZip.Skills with { LocalBytes = uint.MaxValue, LocalPacked = uint.MaxValue, LocalExtra = Lengths })),
        new("y_zip64_lengths_nobody_needed", () => WithSkills(RawZip.Skills with { Extra = Lengths, LocalExtra = Lengths })),
        new("y_zip64_all_numbers", () => RawZip.Of(Large with { Extra = Wide(8, RawZip.Skills.Pack().Length, 0), DeclaredOffset = uint.MaxValue }, RawZip.Courses).ToArray()),
        new("y_zip64_all_numbers_and_the_disk", () => RawZip.Of(Large with { Extra = Field(1, [.. Wide(8, RawZip.Skills.Pack().Length, 0).AsSpan(4), 0, 0, 0, 0]), DeclaredOffset = uint.MaxValue, Disk = ushort.MaxValue }, RawZip.Courses).ToArray()),
        new("y_zip64_all_numbers_nobody_needed", () => RawZip.Of(RawZip.Skills with { Extra = Wide(8, RawZip.Skills.Pack().Length, 0) }, RawZip.Courses).ToArray()),
        new("y_zip64_all_numbers_and_the_disk_nobody_needed", () => RawZip.Of(RawZip.Skills with { Extra = OnDisk(0) }, RawZip.Courses).ToArray()),
        new("y_zip64_offset", () => RawZip.Of(RawZip.Skills with { Extra = Wide(0), DeclaredOffset = uint.MaxValue }, RawZip.Courses).ToArray()),
        new("n_zip64_of_a_billion_entries", () => Plain(new RawZip { AsZip64 = true, End64Entries = 1L << 62 }), "PA-ZIP-ENTRIES"),
        new("n_zip64_of_fewer_than_no_entries", () => Plain(new RawZip { AsZip64 = true, End64Entries = -1 }), Damaged),
        new("n_zip64_of_one_entry_less", () => Plain(new RawZip { AsZip64 = true, End64Entries = 1 }), Damaged),
        new("n_zip64_entries_differ", () => Plain(new RawZip { AsZip64 = true, EndEntries = 2, End64Entries = 1 }), Ambiguous),
        new("n_zip64_directory_differs", () => Plain(new RawZip { AsZip64 = true, EndDirectoryOffset = 7 }), Ambiguous),
        new("n_zip64_directory_length_differs", () => Plain(new RawZip { AsZip64 = true, EndDirectoryBytes = 7 }), Ambiguous),
        new("n_zip64_entries_on_this_disk_differ", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[24] = 1 }), Damaged),
        new("n_zip64_huge_directory", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[45] = 1 }), "PA-ZIP-DIRECTORY"),
        new("y_zip64_disks_left_to_it", () => Plain(new RawZip { AsZip64 = true, PatchEnd = end => end.AsSpan(4, 4).Fill(0xFF) })),
        new("n_zip64_one_disk_left_to_it", () => Plain(new RawZip { AsZip64 = true, PatchEnd = end => end.AsSpan(4, 2).Fill(0xFF) }), Damaged),
        new("n_zip64_directory_before_the_start", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record.AsSpan(48, 8).Fill(0xFF) }), Damaged),
        new("n_zip64_directory_of_a_negative_length", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record.AsSpan(40, 8).Fill(0xFF) }), Damaged),
        new("n_zip64_directory_before_the_start_that_adds_up", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => Shift(record, offset: -8) }), Damaged),
        new("n_zip64_directory_of_a_negative_length_that_adds_up", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => Shift(record, length: -8) }), Damaged),
        new("n_zip64_directory_past_the_end", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[54] = 1 }), Damaged),
        new("n_zip64_other_signature", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[0] = 0 }), Damaged),
        new("n_zip64_longer_record_declared", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[4] = 60 }), Damaged),
        new("n_zip64_disk", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[16] = 1 }), Damaged),
        new("n_zip64_disk_of_the_directory", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[20] = 1 }), Damaged),
        new("n_zip64_locator_of_another_disk", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[60] = 1 }), Damaged),
        new("n_zip64_locator_of_many_disks", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[72] = 9 }), Damaged),
        new("n_zip64_locator_without_signature", () => Plain(new RawZip { AsZip64 = true, Patch64 = record => record[56] = 0 }), "PA-ZIP-ENTRIES"),
        new("n_zip64_locator_past_the_end", () => Plain(new RawZip { AsZip64 = true, Locator64Offset = 1L << 40 }), Damaged),
        new("n_zip64_locator_before_the_start", () => Plain(new RawZip { AsZip64 = true, Locator64Offset = -1 }), Damaged),
        new("n_zip64_locator_of_another_place", () => Plain(new RawZip { AsZip64 = true, Locator64Offset = 0 }), Damaged),
        new("n_zip64_record_in_the_comment_of_an_entry", () => RawZip.Of(RawZip.Skills, RawZip.Courses with { Comment = Hidden }).ToArray(), Ambiguous),
        new("n_zip64_locator_in_the_comment_of_an_entry", () => RawZip.Of(RawZip.Skills, RawZip.Courses with { Comment = Hidden[56..] }).ToArray(), Damaged),
        new("n_zip64_field_missing", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue }), Damaged),
        new("n_zip64_field_empty", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = [1, 0, 0, 0] }), Damaged),
        new("n_zip64_field_too_short", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = Field(1, 8, 0, 0, 0) }), Damaged),
        new("n_zip64_field_cut", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = [1, 0, 8, 0, 8, 0] }), Damaged),
        new("n_zip64_field_twice", () => WithSkills(Large with { Extra = [.. Lengths, .. Lengths] }), Ambiguous),
        new("n_zip64_field_twice_before_the_data", () => WithSkills(Large with { LocalExtra = [.. Lengths, .. Lengths] }), Ambiguous),
        new("n_zip64_length_below_zero", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = Wide(-1) }), Damaged),
        new("n_zip64_packed_length_past_the_end", () => WithSkills(Large with { Extra = Wide(8, long.MaxValue) }), Ambiguous),
        new("n_zip64_offset_past_the_end", () => WithSkills(RawZip.Skills with { Extra = Wide(long.MaxValue), DeclaredOffset = uint.MaxValue }), Ambiguous),
        new("n_zip64_lengths_nobody_needed_differ", () => WithSkills(RawZip.Skills with { Extra = Wide(9, 9) }), Ambiguous),
        new("n_zip64_length_nobody_needed_differs", () => WithSkills(RawZip.Skills with { Extra = Wide(9, RawZip.Skills.Pack().Length) }), Ambiguous),
        new("n_zip64_offset_nobody_needed_differs", () => RawZip.Of(RawZip.Skills with { Extra = Wide(8, RawZip.Skills.Pack().Length, 1) }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_zip64_disk_nobody_needed_differs", () => RawZip.Of(RawZip.Skills with { Extra = OnDisk(1) }, RawZip.Courses).ToArray(), Damaged),
        new("n_zip64_numbers_in_doubtful_order", () => WithSkills(RawZip.Skills with { DeclaredPacked = uint.MaxValue, Extra = Lengths }), Ambiguous),
        new("n_zip64_of_no_known_length", () => WithSkills(Large with { Extra = Field(1, [.. Lengths.AsSpan(4), 0]) }), Ambiguous),
        new("n_zip64_another_disk", () => WithSkills(RawZip.Skills with { Disk = ushort.MaxValue, Extra = Field(1, 1, 0, 0, 0) }), Damaged),
        new("p_zip64_length_before_the_data_missing", () => WithSkills(RawZip.Skills with { LocalBytes = uint.MaxValue }), Headers),
        new("p_zip64_length_before_the_data_differs", () => WithSkills(Large with { LocalExtra = Wide(9, RawZip.Skills.Pack().Length) }), Headers),
        new("p_zip64_length_before_the_data_differs_from_its_field", () => WithSkills(RawZip.Skills with { LocalBytes = 1, LocalExtra = Lengths }), Headers),
        new("p_zip64_packed_length_before_the_data_differs_from_its_field", () => WithSkills(RawZip.Skills with { LocalPacked = 1, LocalExtra = Lengths }), Headers),
        new("p_zip64_field_before_the_data_nobody_needed_differs", () => WithSkills(RawZip.Skills with { LocalExtra = Wide(9, 9) }), Headers),
        new("p_zip64_four_gigabytes_declared", () => WithSkills(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = Wide(1L << 32), LocalBytes = uint.MaxValue, LocalPacked = uint.MaxValue, LocalExtra = Wide(1L << 32, RawZip.Skills.Pack().Length) }), "PA-LIMIT-FILE"),
    ];

    private static byte[] OnDisk(byte disk) => Field(1, [.. Wide(8, RawZip.Skills.Pack().Length, 0).AsSpan(4), disk, 0, 0, 0]);

    // The directory still ends where its end begins.
    private static void Shift(byte[] record, long? length = null, long? offset = null)
    {
        var end = BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(40)) + BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(40), length ?? end - offset!.Value);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(48), offset ?? end - length!.Value);
    }

    // What programs take that always look for the larger record: a directory of no entries.
    private static byte[] Hidden
    {
        get
        {
            var record = new byte[76];
            BinaryPrimitives.WriteUInt32LittleEndian(record, 0x06064B50);
            record[4] = 44;
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(56), 0x07064B50);
            record[72] = 1;
            var before = RawZip.Of(RawZip.Skills, RawZip.Courses).ToArray().Length - 22;
            BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(64), before);
            return record;
        }
    }
}
