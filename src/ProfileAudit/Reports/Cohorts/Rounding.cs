namespace ProfileAudit.Reports.Cohorts;

/// <summary>What a cohort tells is a multiple of five.</summary>
internal static class Rounding
{
    public const int Step = 5;

    public static int Of(double exact) => (int)Math.Round(exact / Step, MidpointRounding.AwayFromZero) * Step;
}
