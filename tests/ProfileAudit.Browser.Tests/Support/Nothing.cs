namespace ProfileAudit.Browser.Tests.Support;

/// <summary>Asserts that a list is empty, and shows the whole of it when it is not.</summary>
internal static class Nothing
{
    public static void In(IReadOnlyCollection<string> lines) => Assert.True(lines.Count == 0, string.Join('\n', lines));
}
