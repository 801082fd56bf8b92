using System.Collections.Immutable;
using System.Reflection;
using CsCheck;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Support;

/// <summary>Profiles as they come from different kinds of sources, and what a join made of them.</summary>
internal static class Joined
{
    public static ImmutableArray<PropertyInfo> Facts { get; } =
        [.. typeof(Profile).GetProperties().Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>))];

    /// <summary>Kinds of source with their dates, as members have them.</summary>
    public static Gen<(SourceKind Kind, ArchiveKind? Archive, DateOnly? Newest)> Kinds { get; } =
        from roll in Gen.Int[0, 5]
        from ago in Gen.Int[-1, 400]
        let newest = ago < 0 ? (DateOnly?)null : TestProfile.AsOf.AddDays(-ago)
        select roll switch
        {
            0 => (SourceKind.Export, (ArchiveKind?)ArchiveKind.Complete, newest),
            1 => (SourceKind.Export, (ArchiveKind?)ArchiveKind.Basic, newest),
            2 => (SourceKind.Export, (ArchiveKind?)ArchiveKind.Partial, newest),
            3 => (SourceKind.Pdf, (ArchiveKind?)null, newest),
            4 => (SourceKind.Answers, (ArchiveKind?)null, (DateOnly?)null),
            _ => (SourceKind.Page, (ArchiveKind?)null, newest),
        };

    /// <summary>Random profiles of all kinds of sources, some of whose facts are concluded from missing files.</summary>
    public static Gen<Profile> Sources { get; } =
        from profile in ProfileGen.Profile
        from kind in Kinds
        from seed in Gen.Int[0, 1 << 20]
        select As(profile, kind.Kind, kind.Archive, kind.Newest, seed);

    /// <summary>The profile, read from a kind of source.</summary>
    /// <param name="profile">The facts.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="archive">How much an export holds.</param>
    /// <param name="newest">The newest date in it.</param>
    /// <param name="seed">Decides which facts are unseen (a third) and which are concluded from missing files (a sixth); 0 for none.</param>
    public static Profile As(Profile profile, SourceKind kind, ArchiveKind? archive, DateOnly? newest, int seed = 0)
    {
        var made = profile with { Sources = [new ProfileSource(kind, archive, null, 1, [])], NewestDate = newest };
        var random = new Random(seed);
        foreach (var fact in Facts)
        {
            var roll = seed == 0 ? 5 : random.Next(6);
            fact.SetValue(made, roll < 2 ? Unseen(fact) : From(fact.GetValue(made)!, new Origin(kind, $"{kind}") { IsInferred = roll == 2 && kind == SourceKind.Export }));
        }

        return made;
    }

    /// <summary>The profile, in which only the facts are seen for which it is said so.</summary>
    public static Profile Only(Profile profile, Func<PropertyInfo, bool> isSeen)
    {
        var made = profile with { };
        foreach (var fact in Facts.Where(fact => !isSeen(fact)))
            fact.SetValue(made, Unseen(fact));
        return made;
    }

    /// <summary>Whether both say the same; where the lists are not one and the same, by what is in them.</summary>
    public static bool AreSame(Profile one, Profile other) => one.NewestDate == other.NewestDate
        && (Facts.All(fact => fact.GetValue(one)!.Equals(fact.GetValue(other))) || FactsText.Of(one) == FactsText.Of(other));

    public static object Unseen(PropertyInfo fact) =>
        Activator.CreateInstance(fact.PropertyType.GetNestedType("NotObservable")!.MakeGenericType(fact.PropertyType.GenericTypeArguments), TestProfile.Hidden)!;

    private static object From(object fact, Origin origin) => fact.GetType().GetProperty("Value") is not { } value
        ? fact
        : Activator.CreateInstance(fact.GetType(), value.GetValue(fact), ImmutableArray.Create(origin))!;
}
