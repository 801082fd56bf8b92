using System.Collections.Immutable;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>One harness a door.</summary>
internal static class AllHarnesses
{
    public static ImmutableArray<Harness> All { get; } =
    [
        new ArchiveHarness(), new TableHarness(), new MemberDataHarness(), new PageHarness(), new PdfHarness(), new RulebookHarness(), new ReportHarness(), new RendererHarness(),
    ];

    /// <summary>The harness of a name; null when there is none.</summary>
    public static Harness? Find(string name) => All.FirstOrDefault(harness => harness.Name == name);
}
