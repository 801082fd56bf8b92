namespace ProfileAudit.Rendering.Terminal;

/// <summary>
/// 0 to 100 as a bar of block characters: full up to what is sure, lighter to the points, lighter still to what is possible. The
/// numbers stand beside it; it says nothing that they do not.
/// </summary>
internal static class TextBar
{
    public static string Of(double? lowest, double? points, double? highest, int cells)
    {
        var (sure, here, possible) = (lowest ?? 0, points ?? lowest ?? 0, highest ?? 0);
        return string.Create(cells, (sure, here, possible), static (bar, ends) =>
        {
            for (var i = 0; i < bar.Length; i++)
            {
                var middle = 100 * (i + 0.5) / bar.Length;
                bar[i] = middle < ends.sure ? '█' : middle < ends.here ? '▓' : middle < ends.possible ? '▒' : '░';
            }
        });
    }
}
