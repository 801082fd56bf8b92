using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Pdf.Tests;

public sealed class HostilePdfTests
{
    // The smallest stack that a host is likely to give a thread. What overflows one ends the process, and no test could report it.
    private const int StackBytes = 256 << 10;

    // All that is allocated on the way, most of it gone at once; what lives at a time is a fraction of that.
    private const long MostAllocated = 768L << 20;

    private static readonly string[] Codes = ["read", "PA-PDF-DAMAGED", "PA-PDF-PASSWORD", "PA-PDF-SCANNED", "PA-PDF-FOREIGN", "PA-PDF-BUILD", "PA-PDF-PAGES", "PA-PDF-LIMIT"];

    public static TheoryData<string> Names => [.. HostilePdfs.All.Keys];

    [Fact]
    public void There_are_enough_of_them() => Assert.True(HostilePdfs.All.Count >= 150, $"Only {HostilePdfs.All.Count} hostile PDFs.");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_pdf_ends_within_its_budget_on_a_small_stack(string name)
    {
        var (make, code) = HostilePdfs.All[name];
        Assert.Equal(name[0] == 'y', code == "read");
        var pdf = make();
        var (seen, allocated) = OnSmallStack(() => Read.CodeOf(pdf));
        Assert.Equal(code, seen);
        Assert.True(allocated <= MostAllocated, $"{allocated >> 20} MiB were allocated.");
    }

    [Fact]
    public void The_largest_pdf_that_is_read_ends_within_its_budget()
    {
        var ada = new SavedProfile { Summary = string.Join(' ', Enumerable.Repeat("counting", 20_000)), LinesOnPage = 100 };
        var (code, allocated) = OnSmallStack(() => Read.CodeOf(ada.ToBytes()));
        Assert.Equal("read", code);
        Assert.True(allocated <= MostAllocated, $"{allocated >> 20} MiB were allocated.");
    }

    [Fact]
    public void Cut_anywhere_it_is_damaged()
    {
        var whole = new SavedProfile().ToBytes();
        for (var length = 8; length < whole.Length - 7; length += 13)
            Assert.Equal("PA-PDF-DAMAGED", Read.CodeOf(whole[..length]));
    }

    [Fact]
    public void With_any_byte_changed_it_ends_as_a_profile_or_with_a_code()
    {
        foreach (var isPacked in new[] { true, false })
        {
            var whole = new SavedProfile { IsPacked = isPacked }.ToBytes();
            for (var at = isPacked ? 0 : 5; at < whole.Length; at += isPacked ? 11 : 67)
            {
                var changed = whole.ToArray();
                changed[at] ^= (byte)(1 << (at % 8));
                var code = Read.CodeOf(changed);
                Assert.True(Codes.Contains(code) || (at < 8 && code == "PA-PDF-DAMAGED"), $"{code} at {at}");
            }
        }
    }

    [Fact]
    public void A_cv_and_a_scan_are_told_apart()
    {
        var cv = DrawnPdf.Old([new Drawn(1, 50, 700, 20, IsBold: true, new Ink("Curriculum vitae", "000000")), new Drawn(1, 50, 650, 11, IsBold: false, new Ink("Experience", "000000"))]);
        Assert.Equal("PA-PDF-FOREIGN", Read.CodeOf(cv.ToBytes()));
        Assert.Equal("PA-PDF-SCANNED", Read.CodeOf(DrawnPdf.Modern([]).ToBytes()));
    }

    [Theory]
    [InlineData(0, "read")]
    [InlineData(1, "PA-IN-SIZE")]
    public void The_limit_of_the_host_counts_to_the_byte(int over, string code)
    {
        var pdf = new SavedProfile().ToBytes();
        Assert.Equal(code, Read.CodeOf(pdf, new ReadOptions { Limits = AuditLimits.Web with { SourceBytes = pdf.Length - over } }));
    }

    [Fact]
    public void The_stricter_of_two_limits_of_inflated_bytes_counts()
    {
        var pdf = new SavedProfile().ToBytes();
        Assert.Equal("PA-PDF-LIMIT", Read.CodeOf(pdf, new ReadOptions { Limits = AuditLimits.Web with { InflatedBytes = 1000 } }));
        Assert.Equal("PA-PDF-LIMIT", Read.CodeOf(pdf, new ReadOptions { Limits = AuditLimits.Web with { EntryBytes = 1000 } }));
    }

    [Fact]
    public void A_refusal_tells_no_value_and_what_to_do()
    {
        foreach (var (_, (make, code)) in HostilePdfs.All.Where(each => each.Value.Code != "read").DistinctBy(each => each.Value.Code))
        {
            var refusal = Assert.Throws<UnreadableProfileException>(() => Read.Of(make()));
            Assert.Equal(code, refusal.Code);
            Assert.DoesNotContain("Ada", refusal.Message + refusal.NextStep, StringComparison.Ordinal);
            Assert.Contains("Save to PDF", refusal.NextStep, StringComparison.Ordinal);
        }
    }

    private static (string Code, long Allocated) OnSmallStack(Func<string> read)
    {
        var (code, allocated) = ("", 0L);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                try
                {
                    code = read();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }

                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            StackBytes);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return (code, allocated);
    }
}
