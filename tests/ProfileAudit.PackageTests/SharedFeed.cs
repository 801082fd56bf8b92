namespace ProfileAudit.PackageTests;

/// <summary>One feed for all tests: to pack takes longer than to look.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<Feed>
{
    public const string Name = "Feed";
}
