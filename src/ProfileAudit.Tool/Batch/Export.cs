using System.Globalization;

namespace ProfileAudit.Tool.Batch;

/// <summary>One export in a folder.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Number">Its place among all exports of the folder by name, from 1 on.</param>
internal sealed record Export(string Name, string Path, int Number)
{
    /// <summary>What the lines call it.</summary>
    public string ShownAs(bool isAnonymous) => isAnonymous ? Number.ToString(CultureInfo.InvariantCulture) : Name;
}
