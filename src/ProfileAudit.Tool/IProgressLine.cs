using ProfileAudit.Reading;

namespace ProfileAudit.Tool;

/// <summary>One line on standard error that says how far the work is. Disposing of it takes it away.</summary>
public interface IProgressLine : IDisposable
{
    /// <summary>Draws the line, or draws it anew.</summary>
    /// <param name="progress">How far the reading is; null while nothing tells.</param>
    void Show(ReadProgress? progress);
}
