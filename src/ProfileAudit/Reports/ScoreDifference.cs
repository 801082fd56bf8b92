namespace ProfileAudit.Reports;

/// <summary>
/// The difference of two scores in points, and its three parts. All have one decimal, and the parts sum to the total exactly.
/// </summary>
/// <param name="Total">The points after, as printed, less the points before, as printed.</param>
/// <param name="You">What the member did, or left, since then.</param>
/// <param name="Data">What the sources show more or less.</param>
/// <param name="Rules">What the rules changed.</param>
public sealed record ScoreDifference(decimal Total, decimal You, decimal Data, decimal Rules);
