using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>Every yardstick that is emulated.</summary>
internal static class Yardsticks
{
    /// <summary>Holds a profile to each of them, always in the same order.</summary>
    public static ImmutableArray<Emulation> Of(Profile profile) => [LinkedInLevel.Of(profile), AustinRubric.Of(profile)];
}
