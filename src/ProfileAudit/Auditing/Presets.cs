using System.Collections.Immutable;

namespace ProfileAudit.Auditing;

/// <summary>The presets that ship with the library. Their names never change; what they say of a rule is part of the rule set's version.</summary>
public static class Presets
{
    /// <summary>Everybody: every rule at its own weight.</summary>
    // Initialisers run in the order of the file, so what All lists has to stand before it.
    public static Preset Default { get; } = new() { Name = "default", For = "everybody whom no other preset fits" };

    /// <summary>Every preset, the default first.</summary>
    public static ImmutableArray<Preset> All { get; } =
    [
        Default,

        // Who begins has few years to have met people in, so half the numbers are a good network; an education or a project is what
        // stands where others have positions. Former colleagues and endorsements come with years that have not been.
        new Preset
        {
            Name = "student",
            For = "students, apprentices and those in their first job",
            Weights = Weights(
                ("undescribed-positions", 3),
                ("no-education", 7),
                ("no-recommendations", 1),
                ("closed-network", 3),
                ("missing-colleagues", 1),
                ("no-endorsements-given", 0)),
            Curves = ImmutableSortedDictionary<RuleId, Curve>.Empty.Add("few-connections", Curve.Through((0, 0), (10, .3), (30, .75), (100, 1))),
            Exemptions = Exemptions(("no-current-position", Text.Of("preset.student.no-current-position", "Students need no current position; one that is there is welcome."))),
            Substitutes = ["no-position"],
        },

        // Recruiters search by headline, skills and place, read About and positions, and need a way to write; those who help are known
        // people, so a network that grows and talks counts most.
        new Preset
        {
            Name = "job-seeker",
            For = "those who look for a position",
            Weights = Weights(
                ("no-headline", 10),
                ("no-location", 7),
                ("no-contact-route", 3),
                ("no-summary", 10),
                ("undescribed-positions", 10),
                ("few-skills", 10),
                ("no-recommendations", 7),
                ("stalled-network", 10),
                ("silent-network", 10)),
            Exemptions = Exemptions(("no-current-position", Text.Of("preset.job-seeker.no-current-position", "Whoever looks for a position need not have one."))),
        },

        // Clients want to see what is on offer, who vouches for it and how to order. They are found outside one's own circle, and come
        // by what one publishes. Those who work alone have few colleagues to miss.
        new Preset
        {
            Name = "freelancer",
            For = "freelancers, consultants and owners of small firms",
            Weights = Weights(
                ("no-banner", 7),
                ("default-headline", 7),
                ("no-contact-route", 7),
                ("no-recommendations", 7),
                ("closed-network", 10),
                ("missing-colleagues", 1),
                ("no-posts", 10)),
        },

        // Nobody doubts an executive's skills or asks for the degree. What is looked for is a voice, a reach beyond the own house, and
        // generosity with what only they can give: a recommendation, a personal word, time for a cause.
        new Preset
        {
            Name = "executive",
            For = "executives, board members and heads of an organisation",
            Weights = Weights(
                ("no-education", 1),
                ("few-skills", 3),
                ("no-endorsements", 0),
                ("closed-network", 10),
                ("no-volunteering", 3),
                ("impersonal-invitations", 7),
                ("no-posts", 10),
                ("no-recommendations-given", 7)),
        },
    ];

    /// <summary>Finds a preset.</summary>
    /// <param name="name">Its name, in lower case, such as "job-seeker".</param>
    /// <returns>The preset; null when none is named so.</returns>
    public static Preset? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(preset => preset.Name.Equals(name, StringComparison.Ordinal));
    }

    private static ImmutableSortedDictionary<RuleId, Weight> Weights(params ReadOnlySpan<(string Rule, int Weight)> weights)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<RuleId, Weight>();
        foreach (var (rule, weight) in weights)
            all.Add(rule, new Weight(weight));
        return all.ToImmutable();
    }

    private static ImmutableSortedDictionary<RuleId, Text> Exemptions(params ReadOnlySpan<(string Rule, Text Reason)> exemptions)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<RuleId, Text>();
        foreach (var (rule, reason) in exemptions)
            all.Add(rule, reason);
        return all.ToImmutable();
    }
}
