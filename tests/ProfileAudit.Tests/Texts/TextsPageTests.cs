using System.Globalization;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Texts;

/// <summary>The code of docs/texts.md, compiled and run.</summary>
public sealed class TextsPageTests
{
    [Fact]
    public void Its_code_is_the_code_that_is_tested() => DocPage.HasTheCodeOf(
        Path.Combine(Repository.ProjectFolder, "Texts", "TextsPageTests.cs"), File.ReadAllText(Repository.PathOf("docs", "texts.md")));

    [Fact]
    public void A_report_is_in_the_readers_language() =>
        Assert.Equal("Ihr Profil hat ein Foto.", Audited(TestProfile.Flourishing, CultureInfo.GetCultureInfo("de-AT"))["no-photo"].Message.ToString());

    [Fact]
    public void A_host_says_it_in_words_of_its_own()
    {
        var report = new ProfileAuditor().Audit(TestProfile.Flourishing, new AuditOptions { Language = OfTheHouse });
        Assert.Equal("A picture of you", report["no-photo"].Rule.Title);
        Assert.Equal("600 contacts are in your network.", report["few-connections"].Message.ToString());
    }

    private static AuditReport Audited(Profile profile, CultureInfo reader)
    {
        // <language>
        var language = Languages.Find(reader.Name) ?? Language.English;
        var report = new ProfileAuditor().Audit(profile, new AuditOptions { Language = language });
        // end
        return report;
    }

    private static Language OfTheHouse
    {
        get
        {
            // <wording>
            var ours = Language.English
                .With("no-photo.title", "A picture of you")
                .With("few-connections.found", "{connections, plural, one {# contact is} other {# contacts are}} in your network.");
            // end
            return ours;
        }
    }
}
