using System.Buffers.Binary;
using System.Text;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>The record at the end, from which everything else is found: missing, twice, elsewhere, lying.</summary>
internal static class EndRecordArchives
{
    private static readonly byte[] Signature = [0x50, 0x4B, 5, 6];

    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_comment", () => Plain(new RawZip { Comment = Encoding.ASCII.GetBytes("made for a test") })),
        new("y_comment_as_long_as_it_can_be", () => Plain(new RawZip { Comment = new byte[ushort.MaxValue] })),
        new("y_comment_with_half_a_signature", () => Plain(new RawZip { Comment = [0x50, 0x4B, 5] })),
        new("y_comment_with_the_signature_of_an_entry", () => Plain(new RawZip { Comment = [0x50, 0x4B, 1, 2, .. new byte[60]] })),
        new("n_end_record_in_the_comment", () => Plain(new RawZip { Comment = [.. Signature, .. new byte[18]] }), Ambiguous),
        new("n_end_record_in_the_comment_that_reaches_not_to_the_end", () => Plain(new RawZip { Comment = [.. Signature, .. new byte[18], 1, 2, 3] }), Ambiguous),
        new("n_end_record_in_the_comment_that_reaches_past_the_end", () => Plain(new RawZip { Comment = [.. Signature, .. new byte[16], 0xFF, 0xFF] }), Ambiguous),
        new("n_signature_at_the_end_of_the_comment", () => Plain(new RawZip { Comment = [1, 2, 3, .. Signature] }), Ambiguous),
        new("n_signature_within_the_end_record", () => Plain(new RawZip { PatchEnd = end => Signature.CopyTo(end, 4) }), Ambiguous),
        new("n_whole_archive_in_the_comment", () => Plain(new RawZip { Comment = Plain(new RawZip()) }), Ambiguous),
        new("n_end_record_twice", () => Plain(new RawZip { Comment = End(Plain(new RawZip())) }), Ambiguous),
        new("n_two_archives_one_after_the_other", () => [.. Plain(new RawZip()), .. Plain(new RawZip())], Damaged),
        new("n_second_archive_in_front", () => Plain(new RawZip { Prefix = Plain(new RawZip()) }), Ambiguous),
        new("n_suffix", () => Plain(new RawZip { Suffix = [0] }), Damaged),
        new("n_suffix_of_a_line_end", () => Plain(new RawZip { Suffix = "\r\n"u8.ToArray() }), Damaged),
        new("n_suffix_of_a_page", () => Plain(new RawZip { Suffix = new byte[4096] }), Damaged),
        new("n_suffix_longer_than_a_comment", () => Plain(new RawZip { Suffix = new byte[70_000] }), Damaged),
        new("n_comment_cut", () => Plain(new RawZip { PatchEnd = end => end[20] = 7 }), Damaged),
        new("n_comment_longer_than_declared", () => Plain(new RawZip { Comment = "abc"u8.ToArray(), PatchEnd = end => end[20] = 2 }), Damaged),
        new("n_gap_before_the_end", () => Plain(new RawZip { BeforeEnd = [1, 2, 3] }), Damaged),
        new("n_signature_of_the_directory_before_the_end", () => Plain(new RawZip { BeforeEnd = [0x50, 0x4B, 5, 5, 0, 0] }), Damaged),
        new("n_fewer_entries_declared", () => Plain(new RawZip { EndEntries = 1 }), Damaged),
        new("n_more_entries_declared", () => Plain(new RawZip { EndEntries = 3 }), Damaged),
        new("n_fewer_entries_on_this_disk", () => Plain(new RawZip { PatchEnd = end => end[8] = 1 }), Damaged),
        new("n_fewer_entries_in_all", () => Plain(new RawZip { PatchEnd = end => end[10] = 1 }), Damaged),
        new("n_no_entries_declared", () => Plain(new RawZip { EndEntries = 0 }), "PA-ZIP-EMPTY"),
        new("n_no_entries", () => RawZip.Of().ToArray(), "PA-ZIP-EMPTY"),
        new("n_too_many_entries_declared", () => Plain(new RawZip { EndEntries = 60_000 }), "PA-ZIP-ENTRIES"),
        new("n_entries_left_to_a_record_that_is_not_there", () => Plain(new RawZip { EndEntries = 65_535 }), "PA-ZIP-ENTRIES"),
        new("n_huge_directory_declared", () => Plain(new RawZip { EndDirectoryBytes = 1 << 30 }), "PA-ZIP-DIRECTORY"),
        new("n_directory_a_byte_shorter", () => Plain(new RawZip { PatchEnd = end => end[12]-- }), Damaged),
        new("n_directory_a_byte_later", () => Plain(new RawZip { PatchEnd = end => end[16]++ }), Damaged),
        new("n_directory_elsewhere", () => Plain(new RawZip { EndDirectoryOffset = 0 }), Damaged),
        new("n_directory_beyond_the_end", () => Plain(new RawZip { EndDirectoryOffset = int.MaxValue }), Damaged),
        new("n_directory_left_to_a_record_that_is_not_there", () => Plain(new RawZip { EndDirectoryOffset = -1 }), Damaged),
        new("n_directory_of_all_that_is_there", () => Plain(new RawZip { PatchEnd = end => Grow(end) }), Damaged),
        new("n_second_disk", () => Plain(new RawZip { DiskNumber = 1 }), Damaged),
        new("n_directory_on_another_disk", () => Plain(new RawZip { PatchEnd = end => end[6] = 1 }), Damaged),
        new("n_last_disk_there_can_be", () => Plain(new RawZip { PatchEnd = end => (end[4], end[5]) = (0xFF, 0xFF) }), Damaged),
        new("n_disks_left_to_a_record_that_is_not_there", () => Plain(new RawZip { PatchEnd = end => (end[4], end[5], end[6], end[7]) = (0xFF, 0xFF, 0xFF, 0xFF) }), Damaged),
        new("n_nothing_but_an_end", () => [.. Signature, .. new byte[17]], Damaged),
        new("n_nothing_but_ends", () => [.. Enumerable.Repeat(Signature, 17_500).SelectMany(bytes => bytes)], Damaged),
        new("n_nothing_but_a_start", () => [0x50, 0x4B, 3, 4, .. new byte[70_000]], Damaged),
        new("n_nothing", () => [], "PA-IN-EMPTY"),
        new("n_nothing_but_zeros", () => new byte[70_000], "PA-IN-UNKNOWN"),
    ];

    private static byte[] End(byte[] archive) => archive[^22..];

    // From the first byte on: the entries themselves would be the directory.
    private static void Grow(byte[] end)
    {
        var at = BinaryPrimitives.ReadInt32LittleEndian(end.AsSpan(16));
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), at + BinaryPrimitives.ReadInt32LittleEndian(end.AsSpan(12)));
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(16), 0);
    }
}
