using System.Globalization;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Runs code of others in the invariant culture. Culture flows with the thread, so nobody else notices.</summary>
internal static class InvariantCulture
{
#pragma warning disable RS0030 // The one place that touches the ambient culture: FluentValidation takes its texts from nowhere else.
    public static TResult Run<TResult>(Func<TResult> code)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
#pragma warning restore RS0030
}
