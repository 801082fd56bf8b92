namespace ProfileAudit.Rendering.Terminal;

/// <summary>How a line looks where colour is on. It only repeats what the words say.</summary>
internal enum TextStyle
{
    Plain,
    Bold,
    Dim,
    Green,
    Yellow,
}
