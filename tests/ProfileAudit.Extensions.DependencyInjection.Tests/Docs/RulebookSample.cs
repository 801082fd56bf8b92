namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

/// <summary>The code of docs/rulebook.md.</summary>
internal static class RulebookSample
{
    public static ProfileAuditor Auditor(string json)
    {
        // <read>
        var settings = RulebookFile.Read(json);
        settings.Preset = "executive";
        var auditor = new ProfileAuditor(settings.ToRulebook());
        // end
        return auditor;
    }
}
