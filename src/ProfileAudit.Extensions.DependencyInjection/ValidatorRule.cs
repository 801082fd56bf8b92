using System.Collections.Immutable;
using FluentValidation;
using FluentValidation.Results;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// A host's own FluentValidation validator as a rule. Valid is kept (score 1); an error is neglected (score 0); an unseen fact is
/// cannot-tell, and the validator is not asked. Failures of a lower severity than error are evidence and change no score.
/// </summary>
/// <typeparam name="T">What the validator validates.</typeparam>
/// <remarks>
/// The validator's messages stand in reports: write them as sentences for the member, and quote no value that a report must not
/// show. Each is cut after 200 characters, and a verdict has at most five as evidence. The validator has to be safe for any number
/// of threads and pure; it runs in the invariant culture, so that FluentValidation's own texts are English everywhere. One with
/// asynchronous rules throws, which makes the finding an error.
/// </remarks>
public sealed class ValidatorRule<T> : Rule<T>
{
    private const int MostFailures = 5;
    private const int MostCharacters = 200;

    private readonly Func<Profile, Fact<T>> look;
    private readonly IValidator<T> validator;

    /// <summary>Makes the rule.</summary>
    /// <param name="info">What the rule says of itself; the id must not be one of the library's.</param>
    /// <param name="look">Selects the fact, such as <c>profile => profile.Headline</c>.</param>
    /// <param name="validator">Validates it.</param>
    public ValidatorRule(RuleInfo info, Func<Profile, Fact<T>> look, IValidator<T> validator)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(validator);
        (Info, this.look, this.validator) = (info, look, validator);
    }

    /// <inheritdoc/>
    public override RuleInfo Info { get; }

    /// <inheritdoc/>
    protected override Fact<T> Look(Profile profile) => look(profile);

    /// <inheritdoc/>
    protected override Verdict Judge(T seen, AuditContext context)
    {
        var failures = InvariantCulture.Run(() => validator.Validate(seen)).Errors;
        ImmutableArray<Evidence> evidence = [.. failures.OrderBy(failure => failure.Severity).Take(MostFailures).Select(Told)];
        var errors = failures.Count(failure => failure.Severity == Severity.Error);
        return errors == 0
            ? Verdict.Kept($"{Info.Title}: as it should be.", evidence)
            : Verdict.Neglected(errors == 1 ? evidence[0].Value : $"{evidence[0].Value} ({Wording.Count(errors - 1, "more point", "more points")})", evidence);
    }

    private Evidence Told(ValidationFailure failure) =>
        new(string.IsNullOrEmpty(failure.PropertyName) ? Info.Title : Cut(failure.PropertyName), Cut(failure.ErrorMessage));

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
            return text;
        var end = MostCharacters - 1;
        return $"{text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]}…";
    }
}
