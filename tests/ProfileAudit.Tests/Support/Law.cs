using System.Globalization;

namespace ProfileAudit.Tests.Support;

/// <summary>On how many random cases a law is tried. Mutation testing asks again for every change of the code, so it takes a part of them each time.</summary>
internal static class Law
{
    private static readonly int Part = int.Parse(Environment.GetEnvironmentVariable("PROFILEAUDIT_TESTS_PART_OF_CASES") ?? "1", CultureInfo.InvariantCulture);

    public static int Cases(int usual) => Math.Max(1, usual / Part);
}
