using System.Collections.Immutable;
using System.Globalization;

namespace ProfileAudit.Profiles.Joining;

/// <summary>The orders for every type that facts have.</summary>
internal static class ClaimOrders
{
    /// <summary>Texts that visitors see.</summary>
    public static ClaimOrder<string> Shown { get; } = new(true, text => text.Length, text => text);

    /// <summary>Other texts.</summary>
    public static ClaimOrder<string> Text { get; } = new(false, text => text.Length, text => text);

    public static ClaimOrder<ProfileImage> Image { get; } = new(true, image => image.IsSet ? 1 : 0, image => Spelled($"{image.UploadedOn}"));

    public static ClaimOrder<int> ShownNumber { get; } = new(true, number => number, _ => "");

    public static ClaimOrder<int> Number { get; } = new(false, number => number, _ => "");

    public static ClaimOrder<Tally> ShownTally { get; } = new(true, tally => tally.Count, Spelled);

    public static ClaimOrder<Tally> Tally { get; } = new(false, tally => tally.Count, Spelled);

    public static ClaimOrder<ImmutableArray<Position>> Positions { get; } = List<Position>(one =>
        Spelled($"{one.Company}\t{one.Title}\t{one.DescriptionLength}\t{one.StartedOn}\t{one.HasUnreadStart}\t{one.FinishedOn}\t{one.HasUnreadEnd}"));

    public static ClaimOrder<ImmutableArray<EducationEntry>> Schools { get; } = List<EducationEntry>(one =>
        Spelled($"{one.School}\t{one.Degree}\t{one.HasActivities}\t{one.StartedOn}\t{one.FinishedOn}\t{one.HasUnreadDate}"));

    public static ClaimOrder<ImmutableArray<SectionEntry>> Section { get; } = List<SectionEntry>(one =>
        Spelled($"{one.Name}\t{one.StartedOn}\t{one.FinishedOn}\t{one.HasUnreadDate}"));

    public static ClaimOrder<ImmutableArray<Recommendation>> Recommendations { get; } = List<Recommendation>(one =>
        Spelled($"{one.Visibility}\t{one.WrittenOn}\t{Spelled(one.Person)}"));

    public static ClaimOrder<ImmutableArray<Connection>> Connections { get; } = List<Connection>(one =>
        Spelled($"{one.ConnectedOn}\t{Spelled(one.Person)}\t{one.Company}"));

    public static ClaimOrder<ImmutableArray<Invitation>> Invitations { get; } = List<Invitation>(one =>
        Spelled($"{one.Direction}\t{one.SentOn}\t{one.Note}\t{Spelled(one.Person)}"));

    public static ClaimOrder<ActivityLog> Log { get; } = new(
        false,
        log => log.Total,
        log => Lines(log.Days, day => Spelled($"{day.Key}\t{day.Value}")));

    public static ClaimOrder<Correspondence> Letters { get; } = new(
        false,
        letters => letters.Conversations.Length,
        letters => string.Join(
            '\n',
            letters.HasGaps,
            Lines(letters.MonthsWritten, month => Spelled($"{month}")),
            Lines(letters.Conversations, one => Spelled(
                $"{Spelled(one.Other)}\t{one.Sent}\t{one.Received}\t{one.FirstOn}\t{one.LastOn}\t{one.HasDates}\t{one.IsOpenedByMember}\t{one.IsLastTheirs}\t{one.IsAdvertising}"))));

    private static ClaimOrder<ImmutableArray<T>> List<T>(Func<T, string> spell) => new(false, all => all.Length, all => Lines(all, spell));

    private static string Lines<T>(IEnumerable<T> all, Func<T, string> spell) => string.Join('\n', all.Select(spell));

    private static string Spelled(Tally tally) => $"{tally.Beyond?.Reason}\t{tally.Beyond?.MakeVisible}";

    private static string Spelled(Person? person) => person is null ? "" : $"{person.Id} {person.Name}";

    // The culture of the host must not decide between two sources.
    private static string Spelled(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
