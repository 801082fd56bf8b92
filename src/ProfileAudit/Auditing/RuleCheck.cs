using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>What a rule has to keep, to try in a test of one's own: the library's rules keep all of it.</summary>
public static class RuleCheck
{
    private const int MostWords = 5;
    private const int MostCharacters = 40;
    private const double Bent = 0.5;
    private const double Apart = 1e-6;

    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly Regex Sentence = new(@"^[^\p{Ll}\s].*[.!?][""”)]*( \([^)]+\))?$", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.ExplicitCapture);

    // "400 x 400" is a size, "3 times a week" a habit.
    private static readonly Regex TimesMore = new(
        @"\d\s*((x\b|×)\s*([^\d\s]|$)|times\s+(more|as|the|higher|likelier)\b|-?fold\b)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static Profile Unseen { get; } = Profile.Unseen(
        new ProfileSource(SourceKind.Export, ArchiveKind.Partial, "Nothing is in it.", 0, []),
        new Blindspot.LeftOut("Everything", "Ask LinkedIn for everything."));

    /// <summary>What of a rule breaks the conventions. It is tried on a profile of which nothing is seen, and on those given.</summary>
    /// <param name="rule">The rule. What it throws while it judges is a complaint, by its type.</param>
    /// <param name="profiles">Profiles that the rule should be able to judge: one that is kept, one that is neglected, one at the edge.</param>
    /// <returns>One sentence each; empty when nothing is to complain about.</returns>
    public static ImmutableArray<string> Complaints(IAuditRule rule, params ReadOnlySpan<Profile> profiles)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var told = ImmutableArray.CreateBuilder<string>();
        if (rule.Info is null)
            return ["The rule says nothing of itself: Info is null."];
        told.AddRange(OfTexts(rule.Info));
        // No rulebook would take it, so that nothing else can be tried.
        if (rule.Info.Category is null || new[] { rule.Info.Title, rule.Info.Why, rule.Info.Remedy }.Any(string.IsNullOrWhiteSpace))
            return told.ToImmutable();
        var plain = new Rulebook("1.0.0", "check", [rule]);
        var bent = rule.Info.Curve is { } curve ? plain.Curving(rule.Info.Id, Level(curve)) : null;
        if (Tried(rule, Unseen, plain, "A profile of which nothing is seen", told) is { } judged and not Verdict.CannotTell)
            told.Add($"A profile of which nothing is seen is {(judged is Verdict.Conclusive ? "judged" : "not applicable")}: it has to be cannot-tell.");

        var (follows, scores) = (false, new HashSet<double>());
        for (var i = 0; i < profiles.Length; i++)
        {
            var which = string.Create(CultureInfo.InvariantCulture, $"Profile {i + 1} of {profiles.Length}");
            var verdict = Tried(rule, profiles[i], plain, which, told);
            if (bent is null || verdict is not Verdict.Conclusive { Score: var own } || Tried(rule, profiles[i], bent, which, told) is not Verdict.Conclusive { Score: var score })
                continue;
            var obeys = Math.Abs(score - Bent) <= Apart;
            follows |= obeys;
            scores.Add(own);
            // Nothing to divide by may be a plain 0 or 1; what lies between can only come from the curve.
            if (!obeys && own is > 0 and < 1)
                told.Add($"{which} has a score that does not follow the rulebook's curve: use context.CurveOf(Info).");
        }

        if (!follows && scores.Count > 1)
            told.Add("No score follows the rulebook's curve: use context.CurveOf(Info), or leave Info.Curve out.");
        return [.. told.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfTexts(RuleInfo info)
    {
        var title = info.Title ?? "";
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words is 0 or > MostWords || title.Length > MostCharacters || title.EndsWith('.'))
            yield return $"The title is none: one to {MostWords} words, at most {MostCharacters} characters, no full stop.";
        foreach (var (name, text) in new[] { ("Why", info.Why), ("Remedy", info.Remedy) })
        {
            if (!Sentence.IsMatch(text ?? ""))
                yield return $"{name} is no sentence: it begins with a capital and ends with a full stop.";
            if (TimesMore.IsMatch(text ?? ""))
                yield return $"{name} quotes a figure such as \"7x more\", behind which there is no published method.";
        }
    }

    // Twice, because a rule that looks at a clock or counts its calls gives itself away by the second answer.
    private static Verdict? Tried(IAuditRule rule, Profile profile, Rulebook rulebook, string which, ImmutableArray<string>.Builder told)
    {
        try
        {
            var context = new AuditContext(profile.NewestDate ?? Day, rulebook);
            var verdict = rule.Evaluate(profile, context);
            told.AddRange(OfVerdict(verdict, which));
            if (!Same(verdict, rule.Evaluate(profile, context)))
                told.Add($"{which} is judged in two ways: the same facts have to give the same verdict.");
            return verdict;
        }
        catch (Exception exception)
        {
            // Its message may hold values of the profile.
            told.Add($"{which} makes the rule throw ({exception.GetType().Name}).");
            return null;
        }
    }

    private static IEnumerable<string> OfVerdict(Verdict? verdict, string which) => verdict switch
    {
        null => [$"{which} gets no verdict."],
        Verdict.Conclusive told => [.. OfMessage(told.Message.ToString(), which), .. told.Evidence.IsDefaultOrEmpty ? new[] { $"{which} is judged without evidence." } : []],
        Verdict.NotApplicable outside => OfMessage(outside.Reason.ToString(), which),
        Verdict.CannotTell unknown when unknown.Why.MakeVisible.IsEmpty => [$"{which} cannot be told, and nothing says what makes it visible."],
        _ => [],
    };

    private static IEnumerable<string> OfMessage(string message, string which) =>
        Sentence.IsMatch(message) ? [] : [$"{which} gets a message that is no sentence: it begins with a capital or a figure and ends with a full stop."];

    // Lists compare by identity, and a verdict holds one.
    private static bool Same(Verdict? one, Verdict? other) => (one, other) switch
    {
        (Verdict.Conclusive a, Verdict.Conclusive b) => (a.Score, a.Message) == (b.Score, b.Message) && a.Evidence.IsDefaultOrEmpty == b.Evidence.IsDefaultOrEmpty
            && (a.Evidence.IsDefaultOrEmpty || a.Evidence.SequenceEqual(b.Evidence)),
        _ => Equals(one, other),
    };

    // Nearly level: a curve keeps its direction.
    private static Curve Level(Curve own) => Curve.Through((0, own.Rises ? Bent : Bent + Apart), (1, Bent));
}
