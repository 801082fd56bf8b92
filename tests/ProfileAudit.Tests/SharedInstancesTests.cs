using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Pdf;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests;

/// <summary>One auditor and one set of readers serve a whole host: side by side, and after whatever was given up.</summary>
public sealed class SharedInstancesTests
{
    private static readonly ProfileReaders Readers = new([.. ProfileReaders.Default.Readers, new ProfilePdfReader()]);
    private static readonly ProfileAuditor Auditor = new();

    // One of each kind, and the four exports.
    private static readonly byte[][] Sources = [.. EveryInput.Good.Where(input => input.Kind == "zip" || input.Name is "snapshot" or "en" or "old" or "Members2022-en").Select(input => input.Make())];

    [Fact]
    public async Task Sixty_four_audits_at_once_give_the_bytes_of_one_after_another()
    {
        var expected = new List<string>();
        foreach (var source in Sources)
            expected.Add(await AuditAsync(new MemoryStream(source)));
        // All wait for the last one, so that none is done before the others begin.
        using var begin = new SemaphoreSlim(0);
        var audits = Enumerable.Range(0, 64).Select(i => Task.Run(async () =>
        {
            await begin.WaitAsync();
            return (Expected: expected[i % Sources.Length], Seen: await AuditAsync(new MemoryStream(Sources[i % Sources.Length])));
        })).ToList();
        begin.Release(audits.Count);
        Assert.All(await Task.WhenAll(audits), audit => Assert.Equal(audit.Expected, audit.Seen));
    }

    /// <summary>Where a read gives few bytes, many places of the reading are passed; the last byte is one of them, and then nothing is left to give up.</summary>
    [Fact]
    public async Task An_audit_that_is_given_up_anywhere_harms_no_later_one()
    {
        var expected = new List<string>();
        foreach (var source in Sources)
            expected.Add(await AuditAsync(new MemoryStream(source)));
        var stopped = 0;
        var anywhere = Gen.Int[0, Sources.Length - 1].SelectMany(which => Gen.Select(Gen.Const(which), Gen.Int[0, Sources[which].Length], Gen.Int[1, 4_096], Gen.Bool));
        await anywhere.SampleAsync(
            async (which, bytes, mostBytes, canSeek) =>
            {
                using var stop = new CancellationTokenSource();
                try
                {
                    Assert.Equal(expected[which], await AuditAsync(new StoppingStream(Sources[which], bytes, mostBytes, canSeek, stop), stop.Token));
                }
                catch (OperationCanceledException)
                {
                    Assert.True(stop.IsCancellationRequested);
                    Interlocked.Increment(ref stopped);
                }

                Assert.Equal(expected[which], await AuditAsync(new MemoryStream(Sources[which])));
            },
            iter: 200);
        Assert.True(stopped > 50, $"Only {stopped} were given up.");
    }

    [Fact]
    public async Task An_audit_that_is_given_up_between_any_two_rules_harms_no_later_one()
    {
        var profile = await Readers.ReadAsync(new MemoryStream(Sources[0]));
        var rules = new ProfileAuditor().Rulebook.Rules;
        for (var at = 0; at < rules.Length; at++)
        {
            using var stop = new CancellationTokenSource();
            var rule = new StoppingRule();
            var auditor = new ProfileAuditor(new Rulebook("1.0.0", "test", [.. rules[..at], rule, .. rules[at..]]));
            var expected = JsonReportRenderer.Default.RenderToString(auditor.Audit(profile));
            rule.Happens = stop.Cancel;
            Assert.Throws<OperationCanceledException>(() => auditor.Audit(profile, null, stop.Token));
            rule.Happens = null;
            Assert.Equal(expected, JsonReportRenderer.Default.RenderToString(auditor.Audit(profile)));
        }
    }

    private static async Task<string> AuditAsync(Stream source, CancellationToken cancellationToken = default)
    {
        await using (source)
            return JsonReportRenderer.Default.RenderToString(Auditor.Audit(await Readers.ReadAsync(source, null, cancellationToken), null, cancellationToken));
    }

    /// <summary>Somebody gives up while this rule judges.</summary>
    private sealed class StoppingRule : IAuditRule
    {
        private readonly StubRule rule = new("stopping", Category.Giving, 1, Effort.S, Sign.None, Outcome.Kept, 1);

        public Action? Happens { get; set; }

        public RuleInfo Info => rule.Info;

        public Verdict Evaluate(Profile profile, AuditContext context)
        {
            Happens?.Invoke();
            return rule.Evaluate(profile, context);
        }
    }

    /// <summary>Somebody gives up when some bytes were read.</summary>
    private sealed class StoppingStream(byte[] content, int bytes, int mostBytes, bool canSeek, CancellationTokenSource stop) : MemoryStream(content)
    {
        private int given;

        public override bool CanSeek => canSeek;

        public override int Read(byte[] buffer, int offset, int count) => Pass(base.Read(buffer, offset, Math.Min(count, mostBytes)));

        public override int Read(Span<byte> buffer) => Pass(base.Read(buffer[..Math.Min(buffer.Length, mostBytes)]));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        private int Pass(int read)
        {
            given += read;
            if (given >= bytes)
                stop.Cancel();
            return read;
        }
    }
}
