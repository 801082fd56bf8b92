using System.Diagnostics;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests;

/// <summary>Everything that listens is in this class, so that its tests know when nobody does.</summary>
public sealed class ProfileAuditTelemetryTests
{
    private static readonly byte[] Export = Exported.Zip(Exported.Account, Exported.Follows, Exported.Slow, ("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,Engineer,,,,,,,\n"));

    [Fact]
    public async Task A_reading_tells_kind_size_time_and_how_it_ended()
    {
        using var heard = new Telemetry();
        await ReadAsync(Export, new ReadOptions { Clock = new ManualClock { Step = TimeSpan.FromSeconds(3) } });
        var activity = Assert.Single(heard.Activities);
        Assert.Equal(("ProfileAudit.Read", ActivityStatusCode.Unset, null), (activity.OperationName, activity.Status, activity.StatusDescription));
        Assert.Equal(
            ["profileaudit.archive.kind=complete", "profileaudit.read.outcome=read", "profileaudit.source.kind=export"],
            Tags(activity.TagObjects));
        Assert.Equal(
            [
                ("profileaudit.read.size", Export.Length, "profileaudit.source.kind=export"),
                ("profileaudit.read.duration", 3, "profileaudit.read.outcome=read profileaudit.source.kind=export"),
            ],
            heard.Measurements.Select(Shown));
    }

    [Fact]
    public async Task A_folder_is_told_as_an_export_without_a_size()
    {
        using var heard = new Telemetry();
        await Exported.ReadFolderAsync(Exported.Account);
        Assert.Equal(
            ["profileaudit.archive.kind=partial", "profileaudit.read.outcome=read", "profileaudit.source.kind=export"],
            Tags(Assert.Single(heard.Activities).TagObjects));
        Assert.Equal(["profileaudit.read.duration"], heard.Measurements.Select(measurement => measurement.Instrument));
    }

    [Fact]
    public async Task A_refused_source_tells_its_code_and_nothing_else()
    {
        using var heard = new Telemetry();
        await Exported.RefusedAsync([]);
        await Exported.RefusedAsync(Export, AuditLimits.Web with { SourceBytes = 100 });
        Assert.All(heard.Activities, activity => Assert.Equal(ActivityStatusCode.Error, activity.Status));
        Assert.Equal(["PA-IN-EMPTY", "PA-IN-SIZE"], heard.Activities.Select(activity => activity.StatusDescription));
        Assert.Equal(["error.type=PA-IN-SIZE", "profileaudit.read.outcome=refused", "profileaudit.source.kind=export"], Tags(heard.Activities[1].TagObjects));
        Assert.Equal([("profileaudit.read.refused", 1, "error.type=PA-IN-EMPTY"), ("profileaudit.read.refused", 1, "error.type=PA-IN-SIZE")], heard.Of("profileaudit.read.refused").Select(Shown));
        Assert.Equal(["refused", "refused"], heard.Of("profileaudit.read.duration").Select(measurement => measurement.Tags["profileaudit.read.outcome"]));
    }

    [Fact]
    public async Task A_reading_that_was_stopped_is_no_error()
    {
        using var heard = new Telemetry();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(Export, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(ActivityStatusCode.Unset, Assert.Single(heard.Activities).Status);
        Assert.Contains("profileaudit.read.outcome=cancelled", Tags(heard.Activities[0].TagObjects));
        Assert.Empty(heard.Of("profileaudit.read.refused"));
    }

    [Fact]
    public async Task A_reader_that_fails_is_told_by_the_type_of_its_exception()
    {
        using var heard = new Telemetry();
        var readers = new ProfileReaders([new OddReader(() => throw new FormatException("secret"))]);
        await Assert.ThrowsAsync<FormatException>(() => ReadAsync(Export, readers: readers));
        var activity = Assert.Single(heard.Activities);
        Assert.Equal((ActivityStatusCode.Error, "FormatException"), (activity.Status, activity.StatusDescription));
        Assert.Contains("profileaudit.read.outcome=failed", Tags(activity.TagObjects));
        Assert.DoesNotContain("secret", heard.Words);
    }

    [Fact]
    public void An_audit_tells_rules_and_time_and_findings_only_as_counts()
    {
        using var heard = new Telemetry();
        var clock = new ManualClock { Step = TimeSpan.FromSeconds(3) };
        var report = new ProfileAuditor().Audit(TestProfile.Bare, new AuditOptions { Clock = clock });
        var activity = Assert.Single(heard.Activities);
        string[] tags = ["profileaudit.audit.outcome=made", "profileaudit.preset=default", $"profileaudit.ruleset={RuleCatalog.Default.Version}"];
        Assert.Equal(("ProfileAudit.Audit", ActivityStatusCode.Unset), (activity.OperationName, activity.Status));
        Assert.Equal(tags, Tags(activity.TagObjects));
        Assert.Equal([("profileaudit.audit.duration", 3, string.Join(' ', tags))], heard.Of("profileaudit.audit.duration").Select(Shown));
        Assert.Equal(
            report.Findings.Select(finding => ("profileaudit.audit.findings", 1.0, $"profileaudit.finding.outcome={Spelled(finding.Outcome)} profileaudit.rule={finding.Rule.Id}")),
            heard.Of("profileaudit.audit.findings").Select(Shown));
        Assert.Equal(3, report.Findings.Select(finding => finding.Outcome).Distinct().Count());
    }

    [Fact]
    public void Only_presets_of_the_library_are_named()
    {
        using var heard = new Telemetry();
        var mine = new Preset { Name = "ours", For = "those of the invented guild" };
        foreach (var book in (Rulebook[])[RuleCatalog.Default.Under(Presets.Named("student")!), RuleCatalog.Default.Under(mine), RuleCatalog.Default.Weighing("no-photo", Weight.Minor)])
            new ProfileAuditor(book).Audit(TestProfile.Bare);
        Assert.Equal(["student", "custom", "custom"], heard.Activities.Select(activity => activity.GetTagItem("profileaudit.preset")));
    }

    [Fact]
    public void An_audit_that_was_stopped_is_no_error()
    {
        using var heard = new Telemetry();
        Assert.Throws<OperationCanceledException>(() => new ProfileAuditor().Audit(TestProfile.Bare, cancellationToken: new CancellationToken(canceled: true)));
        var activity = Assert.Single(heard.Activities);
        Assert.Equal((ActivityStatusCode.Unset, "cancelled"), (activity.Status, activity.GetTagItem("profileaudit.audit.outcome")));
        Assert.Empty(heard.Of("profileaudit.audit.findings"));
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_is_begun_and_no_clock_is_looked_at()
    {
        var clock = new ManualClock { Step = TimeSpan.FromSeconds(3) };
        Activity? current = null;
        var readers = new ProfileReaders([new OddReader(() => current = Activity.Current)]);
        await ReadAsync(Export, new ReadOptions { Clock = clock }, readers: readers);
        new ProfileAuditor().Audit(TestProfile.Bare, new AuditOptions { Clock = clock });
        Assert.Equal((null, TimeSpan.Zero), (current, clock.Now));
        using var heard = new Telemetry();
        await ReadAsync(Export, new ReadOptions { Clock = clock }, readers: readers);
        Assert.Equal(("ProfileAudit.Read", TimeSpan.FromSeconds(6)), (current?.OperationName, clock.Now));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Activities_and_metrics_are_heard_alone_too(bool hearsActivities, bool hearsMetrics)
    {
        using var heard = new Telemetry(hearsActivities, hearsMetrics);
        new ProfileAuditor().Audit(await Exported.ReadAsync(Export));
        Assert.Equal(hearsActivities ? 2 : 0, heard.Activities.Count);
        Assert.All(["profileaudit.read.size", "profileaudit.audit.findings"], name => Assert.Equal(hearsMetrics, heard.Of(name).Any()));
    }

    [Fact]
    public async Task Activities_belong_to_the_hosts_and_end_with_the_call()
    {
        using var heard = new Telemetry();
        using var request = new Activity("request").Start();
        await ReadAsync(Export);
        new ProfileAuditor().Audit(TestProfile.Bare);
        Assert.All(heard.Activities, activity => Assert.Equal(request.SpanId, activity.ParentSpanId));
        Assert.Same(request, Activity.Current);
        Assert.Equal(2, heard.Activities.Count);
    }

    [Fact]
    public async Task Who_listens_changes_no_byte_of_a_report()
    {
        var files = InventedMembers.All["neglected"];
        var unheard = await Json();
        using var heard = new Telemetry();
        Assert.Equal(unheard, await Json());
        Assert.Equal(2, heard.Activities.Count);

        async Task<string> Json() => JsonReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(await Exported.ReadAsync(files.Select(file => (file.Name, file.Text)))));
    }

    [Fact]
    public async Task No_cell_and_no_name_of_a_file_is_told()
    {
        using var heard = new Telemetry();
        var canaries = 0;
        foreach (var files in InventedMembers.All.Values)
        {
            var marked = files.Select(file => (Name: $"CANARY folder/{file.Name}", Text: Canaries.Of(file.Text, ref canaries))).Append(("CANARY folder/CANARY.csv", "CANARY\n")).ToList();
            var profile = await Exported.ReadAsync(marked);
            new ProfileAuditor().Audit(profile);
            new ProfileAuditor().Audit(await Exported.ReadFolderAsync(marked));
            await Exported.RefusedAsync(Exported.Zip(("CANARY.txt", "CANARY")));
            await Exported.RefusedAsync(Exported.Bytes("CANARY"));
        }

        Assert.True(canaries > 1000, $"Only {canaries} cells were marked.");
        Assert.True(heard.Words.Count() > 1000, "Hardly anything was heard.");
        Assert.DoesNotContain(heard.Words, word => word.Contains("CANARY", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_page_lists_everything()
    {
        using var heard = new Telemetry();
        new ProfileAuditor().Audit(await Exported.ReadAsync(Export));
        await Exported.RefusedAsync([]);
        DocBlock.Verify(
            "docs/hosting.md",
            "activities",
            "| activity | tags |\n|---|---|\n" + string.Concat(heard.Activities.GroupBy(activity => activity.OperationName, StringComparer.Ordinal)
                .Select(same => $"| `{same.Key}` | {Keys(same.SelectMany(activity => activity.TagObjects))} |\n")));
        DocBlock.Verify(
            "docs/hosting.md",
            "metrics",
            "| metric | kind | unit | tags | what |\n|---|---|---|---|---|\n" + string.Concat(heard.Instruments.OrderByDescending(instrument => instrument.Name, StringComparer.Ordinal)
                .Select(instrument => $"| `{instrument.Name}` | {instrument.GetType().Name.Split('`')[0].ToLowerInvariant()} | `{instrument.Unit}` | {Keys(heard.Of(instrument.Name).SelectMany(measurement => measurement.Tags))} | {instrument.Description} |\n")));
        Assert.Equal(5, heard.Instruments.Count);
        Assert.All(heard.Instruments, instrument => Assert.NotEmpty(heard.Of(instrument.Name)));
    }

    private static async Task ReadAsync(byte[] source, ReadOptions? options = null, ProfileReaders? readers = null, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(source);
        await (readers ?? ProfileReaders.Default).ReadAsync(stream, options, cancellationToken);
    }

    private static IEnumerable<string> Tags(IEnumerable<KeyValuePair<string, object?>> tags) => tags.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);

    private static string Keys(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(", ", tags.Select(tag => $"`{tag.Key}`").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static (string Instrument, double Value, string Tags) Shown(Telemetry.Measurement measurement) =>
        (measurement.Instrument, measurement.Value, string.Join(' ', Tags(measurement.Tags)));

    private static string Spelled(Outcome outcome) => outcome switch
    {
        Outcome.CannotTell => "cannot-tell",
        Outcome.NotApplicable => "not-applicable",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private sealed class OddReader(Action act) : IProfileReader
    {
        public SourceKind Source => SourceKind.Export;

        public bool Recognises(ReadOnlySpan<byte> start) => true;

        public ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
        {
            act();
            return ValueTask.FromResult(TestProfile.Bare);
        }
    }
}
