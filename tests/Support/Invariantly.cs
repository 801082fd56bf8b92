using System.Globalization;

namespace ProfileAudit.Tests.Support;

/// <summary>For libraries of tests that ask the machine's culture: the validator of schemas, for one, takes dates for days of its calendar.</summary>
internal static class Invariantly
{
    public static T Ask<T>(Func<T> question)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return question();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
