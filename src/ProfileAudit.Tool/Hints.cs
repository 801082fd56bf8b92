namespace ProfileAudit.Tool;

/// <summary>Texts for those who are new here.</summary>
internal static class Hints
{
    public const string FirstSteps =
        """
        profile-audit tells how neglected your professional network is, and what to do about it in the next fifteen minutes.

          profile-audit demo                             audit an invented member; needs no file
          profile-audit LinkedInDataExport.zip           audit your own data export, as LinkedIn sends it
          profile-audit LinkedInDataExport.zip -o report.html

        Your export: on LinkedIn, Me > Settings & Privacy > Data privacy > Get a copy of your data > larger data archive.
        Nothing leaves your machine. More: profile-audit --help

        """;
}
