using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Pdf.Tests.Support;

internal static class Read
{
    public static Profile Of(byte[] pdf, ReadOptions? options = null) => new ProfilePdfReader().ReadAsync(new MemoryStream(pdf), options).AsTask().GetAwaiter().GetResult();

    public static T Value<T>(this Fact<T> fact) => fact.Match(value => value, why => throw new InvalidOperationException($"Not seen: {why.Reason}"));

    public static Blindspot Why<T>(this Fact<T> fact) => fact.Match(_ => throw new InvalidOperationException("It was seen."), why => why);

    /// <summary>The code with which a PDF is refused; "read" when it is not.</summary>
    public static string CodeOf(byte[] pdf, ReadOptions? options = null)
    {
        try
        {
            Of(pdf, options);
            return "read";
        }
        catch (UnreadableProfileException exception)
        {
            return exception.Code;
        }
    }
}
