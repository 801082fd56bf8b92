using System.Globalization;

namespace ProfileAudit.Benchmarks.Exports;

/// <summary>How much an invented export holds.</summary>
/// <param name="Connections">How many connections; LinkedIn ends at 30,000.</param>
/// <param name="MessageBytes">How long messages.csv is, about.</param>
/// <param name="Conversations">How many conversations these belong to.</param>
/// <param name="Activities">How many posts, comments and reactions each.</param>
internal sealed record ExportSize(int Connections, long MessageBytes, int Conversations, int Activities)
{
    /// <summary>Whether the messages of a conversation stand anywhere, and not together.</summary>
    public bool IsScattered { get; init; }

    public static ExportSize Small { get; } = new(500, 300_000, 120, 200);

    public static ExportSize Large { get; } = new(30_000, 200_000_000, 55_000, 50_000);

    /// <summary>The large one with more of what grows without end: messages, conversations and activities.</summary>
    public static ExportSize LargeTimes(int factor) => Large with
    {
        MessageBytes = Large.MessageBytes * factor,
        Conversations = Math.Min(Large.Conversations * factor, 290_000),
        Activities = Large.Activities * factor,
    };

    /// <summary>The large one with messages of a gigabyte in the same conversations.</summary>
    public static ExportSize Wordy { get; } = Large with { MessageBytes = 1_000_000_000 };

    public static ExportSize Named(string name) => name switch
    {
        "small" => Small,
        "large" => Large,
        "wordy" => Wordy,
        "scattered" => Large with { IsScattered = true },
        _ when name.StartsWith("large-x", StringComparison.Ordinal) && int.TryParse(name.AsSpan(7), CultureInfo.InvariantCulture, out var factor) && factor is >= 1 and <= 10 => LargeTimes(factor),
        _ => throw new ArgumentException("The sizes are small, large, wordy, scattered and large-x1 to large-x10.", nameof(name)),
    };
}
