using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>Numbers as a report prints them. Decimals, since they keep their zeros: 55.0 stays 55.0.</summary>
internal static class JsonNumber
{
    public static decimal Points(double points) => (decimal)Score.Printed(points) + 0.0m;

    public static decimal? Points(double? points) => points is { } known ? Points(known) : null;

    public static decimal Part(double part) => (decimal)Score.PrintedPart(part) + 0.0000m;

    public static decimal? Part(double? part) => part is { } known ? Part(known) : null;
}
