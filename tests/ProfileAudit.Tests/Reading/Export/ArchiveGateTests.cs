using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>
/// Crafted archives, named as JSON's parsing minefield has it: y_ must be read, n_ must be refused whole, p_ has one part that must not be
/// read while the others are.
/// </summary>
public sealed class ArchiveGateTests
{
    private static readonly byte[] Link64 = [1, 0, 8, 0, 8, 0, 0, 0, 0, 0, 0, 0];

    private static Dictionary<string, (Func<byte[]> Make, string? Code)> Archives { get; } = new(StringComparer.Ordinal)
    {
        ["y_deflated"] = (() => RawZip.Of(RawZip.Skills, RawZip.Courses).ToArray(), null),
        ["y_stored"] = (() => RawZip.Of(RawZip.Skills with { Method = 0 }, RawZip.Courses).ToArray(), null),
        ["y_descriptor"] = (() => RawZip.Of(RawZip.Skills with { Flags = 0x0808 }, RawZip.Courses with { Flags = 0x0808 }).ToArray(), null),
        ["y_comment"] = (() => Plain(new RawZip { Comment = Encoding.ASCII.GetBytes("made for a test") }), null),
        ["y_zip64"] = (() => Plain(new RawZip { AsZip64 = true }), null),
        ["y_zip64_length"] = (() => RawZip.Of(RawZip.Skills with { DeclaredBytes = uint.MaxValue, Extra = Link64 }, RawZip.Courses).ToArray(), null),
        ["y_gap_before_the_directory"] = (() => Plain(new RawZip { BeforeDirectory = new byte[16] }), null),
        ["y_directory_entry"] = (() => RawZip.Of(RawZip.Skills, new RawEntry("Jobs/", "") { Method = 0 }, RawZip.Courses).ToArray(), null),
        ["y_traversing_name_of_no_table"] = (() => RawZip.Of(RawZip.Skills, new RawEntry("../../etc/passwd", "x"), RawZip.Courses).ToArray(), null),
        ["y_zip_in_a_zip"] = (() => RawZip.Of(new RawEntry("Export.zip", "") { Content = Plain(new RawZip()) }).ToArray(), null),
        ["y_zip_in_a_zip_by_a_mac"] = (() => RawZip.Of(new RawEntry("Export.zip", "") { Content = Plain(new RawZip()) }, new RawEntry("__MACOSX/._Export.zip", "x")).ToArray(), null),
        ["n_broken_zip_in_a_zip"] = (() => RawZip.Of(new RawEntry("Export.zip", "PK, but no archive")).ToArray(), "PA-ZIP-DAMAGED"),
        ["n_encrypted_zip_in_a_zip"] = (() => RawZip.Of(new RawEntry("Export.zip", "") { Content = Plain(new RawZip()), Flags = 0x0801 }).ToArray(), "PA-ZIP-ENCRYPTED"),
        ["n_prefix"] = (() => Plain(new RawZip { Prefix = Encoding.ASCII.GetBytes("#!/bin/sh\n") }), "PA-IN-UNKNOWN"),
        ["n_prefix_that_looks_right"] = (() => Plain(new RawZip { Prefix = Encoding.ASCII.GetBytes("PKPKPK") }), "PA-ZIP-AMBIGUOUS"),
        ["n_suffix"] = (() => Plain(new RawZip { Suffix = [0] }), "PA-ZIP-DAMAGED"),
        ["n_gap_before_the_end"] = (() => Plain(new RawZip { BeforeEnd = [1, 2, 3] }), "PA-ZIP-DAMAGED"),
        ["n_end_record_in_the_comment"] = (() => Plain(new RawZip { Comment = [0x50, 0x4B, 5, 6, .. new byte[18]] }), "PA-ZIP-AMBIGUOUS"),
        ["n_fewer_entries_declared"] = (() => Plain(new RawZip { EndEntries = 1 }), "PA-ZIP-DAMAGED"),
        ["n_more_entries_declared"] = (() => Plain(new RawZip { EndEntries = 3 }), "PA-ZIP-DAMAGED"),
        ["n_no_entries_declared"] = (() => Plain(new RawZip { EndEntries = 0 }), "PA-ZIP-EMPTY"),
        ["n_too_many_entries_declared"] = (() => Plain(new RawZip { EndEntries = 60_000 }), "PA-ZIP-ENTRIES"),
        ["n_huge_directory_declared"] = (() => Plain(new RawZip { EndDirectoryBytes = 1 << 30 }), "PA-ZIP-DIRECTORY"),
        ["n_directory_elsewhere"] = (() => Plain(new RawZip { EndDirectoryOffset = 0 }), "PA-ZIP-DAMAGED"),
        ["n_second_disk"] = (() => Plain(new RawZip { DiskNumber = 1 }), "PA-ZIP-DAMAGED"),
        ["n_zip64_of_a_billion_entries"] = (() => Plain(new RawZip { AsZip64 = true, End64Entries = 1L << 62 }), "PA-ZIP-ENTRIES"),
        ["n_zip64_locator_past_the_end"] = (() => Plain(new RawZip { AsZip64 = true, Locator64Offset = 1L << 40 }), "PA-ZIP-DAMAGED"),
        ["n_zip64_locator_before_the_start"] = (() => Plain(new RawZip { AsZip64 = true, Locator64Offset = -1 }), "PA-ZIP-DAMAGED"),
        ["n_zip64_field_missing"] = (() => RawZip.Of(RawZip.Skills, RawZip.Courses with { DeclaredBytes = uint.MaxValue, Extra = [1, 0, 0, 0] }).ToArray(), "PA-ZIP-DAMAGED"),
        ["n_two_entries_of_one_body"] = (() => RawZip.Of(RawZip.Skills, new RawEntry("Skills_1.csv", "Name\nC#\n") { SharesWith = 0 }).ToArray(), "PA-ZIP-AMBIGUOUS"),
        ["n_offset_inside_another"] = (() => RawZip.Of(RawZip.Skills, RawZip.Courses with { DeclaredOffset = 10 }).ToArray(), "PA-ZIP-AMBIGUOUS"),
        ["n_offset_in_the_directory"] = (() => RawZip.Of(RawZip.Skills, RawZip.Courses with { DeclaredOffset = 100_000 }).ToArray(), "PA-ZIP-AMBIGUOUS"),
        ["n_body_longer_than_the_archive"] = (() => RawZip.Of(RawZip.Courses, RawZip.Skills with { DeclaredPacked = 1 << 20 }).ToArray(), "PA-ZIP-AMBIGUOUS"),
        ["n_name_of_a_kilobyte"] = (() => RawZip.Of(RawZip.Skills, new RawEntry(new string('x', 1000), "x")).ToArray(), "PA-ZIP-DAMAGED"),
        ["n_name_of_nothing"] = (() => RawZip.Of(RawZip.Skills, new RawEntry("", "x")).ToArray(), "PA-ZIP-DAMAGED"),
        ["n_nested"] = (() => RawZip.Of(new RawEntry("inner.zip", "") { Content = RawZip.Of(new RawEntry("deeper.zip", "") { Content = Plain(new RawZip()) }).ToArray() }).ToArray(), "PA-EXPORT-NONE"),
        ["p_encrypted"] = (() => WithSkills(RawZip.Skills with { Flags = 0x0801 }), "PA-ZIP-ENCRYPTED"),
        ["p_strongly_encrypted"] = (() => WithSkills(RawZip.Skills with { Flags = 0x0841 }), "PA-ZIP-ENCRYPTED"),
        ["p_deflate64"] = (() => WithSkills(RawZip.Skills with { Method = 9 }), "PA-ZIP-METHOD"),
        ["p_bzip2"] = (() => WithSkills(RawZip.Skills with { Method = 12 }), "PA-ZIP-METHOD"),
        ["p_lzma"] = (() => WithSkills(RawZip.Skills with { Method = 14 }), "PA-ZIP-METHOD"),
        ["p_zstandard"] = (() => WithSkills(RawZip.Skills with { Method = 93 }), "PA-ZIP-METHOD"),
        ["p_aes"] = (() => WithSkills(RawZip.Skills with { Method = 99 }), "PA-ZIP-METHOD"),
        ["p_link"] = (() => WithSkills(RawZip.Skills with { Attributes = 0xA1FF0000 }), "PA-ZIP-LINK"),
        ["p_other_name_before_the_data"] = (() => WithSkills(RawZip.Skills with { LocalName = "Other.csvx" }), "PA-ZIP-HEADER"),
        ["p_other_method_before_the_data"] = (() => WithSkills(RawZip.Skills with { LocalMethod = 0 }), "PA-ZIP-HEADER"),
        ["p_other_flags_before_the_data"] = (() => WithSkills(RawZip.Skills with { LocalFlags = 0 }), "PA-ZIP-HEADER"),
        ["p_other_checksum_before_the_data"] = (() => WithSkills(RawZip.Skills with { LocalCrc = 1 }), "PA-ZIP-HEADER"),
        ["p_other_length_before_the_data"] = (() => WithSkills(RawZip.Skills with { LocalBytes = 1 }), "PA-ZIP-HEADER"),
        ["p_wrong_checksum"] = (() => WithSkills(RawZip.Skills with { DeclaredCrc = 1 }), "PA-ZIP-CRC"),
        ["p_longer_than_declared"] = (() => WithSkills(RawZip.Skills with { DeclaredBytes = 5 }), null),
        ["p_shorter_than_declared"] = (() => WithSkills(RawZip.Skills with { DeclaredBytes = 500 }), "PA-ZIP-LENGTH"),
        ["p_garbage_for_packed_data"] = (() => WithSkills(RawZip.Skills with { Packed = [0xFF, 0xFE, 0xFD, 0xFC] }), null),
        ["p_declared_beyond_the_limit"] = (() => WithSkills(RawZip.Skills with { DeclaredBytes = 1 << 30 }), "PA-LIMIT-FILE"),
        ["p_twice"] = (() => RawZip.Of(RawZip.Skills, RawZip.Skills, RawZip.Courses).ToArray(), "PA-ZIP-DUPLICATE"),
        ["p_twice_but_for_case"] = (() => RawZip.Of(RawZip.Skills, RawZip.Skills with { Name = "SKILLS.csv" }, RawZip.Courses).ToArray(), "PA-ZIP-DUPLICATE"),
    };

    public static TheoryData<string> Names => [.. Archives.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_crafted_archive_is_read_as_everybody_would_or_refused(string name)
    {
        var (make, code) = Archives[name];
        if (name.StartsWith("n_", StringComparison.Ordinal))
        {
            Assert.Equal(code, (await Exported.RefusedAsync(make())).Code);
            return;
        }

        var profile = await Exported.ReadAsync(make());
        Assert.Single(profile.Courses.Value());
        if (name.StartsWith("y_", StringComparison.Ordinal))
        {
            Assert.Empty(profile.Sources[0].Unread);
            Assert.Equal(Tally.Exactly(1), profile.Skills.Value());
            return;
        }

        Assert.IsType<Blindspot.Damaged>(profile.Skills.Why());
        Assert.All(profile.Sources[0].Unread, part => Assert.True(code is null ? part.Code.StartsWith("PA-ZIP-", StringComparison.Ordinal) : part.Code == code, part.Code));
        Assert.NotEmpty(profile.Sources[0].Unread);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "PA-ZIP-DIRECTORY")]
    public async Task A_directory_may_be_as_large_as_the_limit_and_not_a_byte_larger(int less, string? code)
    {
        var zip = RawZip.Of(RawZip.Skills).ToArray();
        var limits = AuditLimits.Web with { DirectoryBytes = 46 + "Skills.csv".Length - less };
        if (code is null)
            Assert.True((await Exported.ReadAsync(zip, limits)).Skills.IsObserved);
        else
            Assert.Equal(code, (await Exported.RefusedAsync(zip, limits)).Code);
    }

    [Fact]
    public async Task Random_bytes_in_the_headers_are_read_or_refused_and_never_fail_otherwise()
    {
        var whole = RawZip.Of(RawZip.Skills, RawZip.Courses).ToArray();
        var refused = 0;
        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var value in new byte[] { 0x00, 0xFF, 0x80, 0x01 })
            {
                byte[] changed = [.. whole];
                changed[i] = value;
                try
                {
                    var profile = await Exported.ReadAsync(changed);
                    Assert.True(profile.Skills.Match(skills => skills.Count == 1, _ => true), $"Byte {i} became {value} and changed the skills.");
                }
                catch (UnreadableProfileException)
                {
                    refused++;
                }
            }
        }

        Assert.True(refused > 100);
    }

    private static byte[] Plain(RawZip zip) => zip.With(RawZip.Skills, RawZip.Courses).ToArray();

    private static byte[] WithSkills(RawEntry skills) => RawZip.Of(RawZip.Courses, skills).ToArray();
}
