using System.Collections.Immutable;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>A rulebook is wrong. Everything that is wrong in it is told at once, up to 100 errors.</summary>
public sealed class RulebookException : Exception
{
    /// <summary>How many errors are told; a file that was never meant for a rulebook has any number of them.</summary>
    internal const int MostErrors = 100;

    /// <summary>Makes the exception.</summary>
    /// <param name="errors">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public RulebookException(params ImmutableArray<RulebookError> errors)
        : base(Lines(errors)) => Errors = errors;

    /// <summary>The stable code of every wrong rulebook.</summary>
    // The analyzers see no instance data in a constant; a caller looks for the code where other exceptions have theirs.
#pragma warning disable CA1822
    public string Code => "PA-RULEBOOK";
#pragma warning restore CA1822

    /// <summary>What is wrong, in the order of the file or of the settings.</summary>
    public ImmutableArray<RulebookError> Errors { get; }

    internal static void ThrowIfAny(IEnumerable<RulebookError> errors)
    {
        ImmutableArray<RulebookError> told = [.. errors.Take(MostErrors)];
        if (told.Length > 0)
            throw new RulebookException(told);
    }

    private static string Lines(ImmutableArray<RulebookError> errors) => errors.IsDefaultOrEmpty
        ? throw new ArgumentException("A wrong rulebook has an error.", nameof(errors))
        : string.Join('\n', errors);
}
