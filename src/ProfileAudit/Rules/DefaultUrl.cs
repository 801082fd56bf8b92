using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The address of the profile is the one that LinkedIn made.</summary>
internal sealed class DefaultUrl : Rule<string>
{
    private const string Marker = "/in/";

    private static Blindspot Unclear { get; } = new Blindspot.NotUnderstood(
        Text.Of("default-url.unclear", "The address of your profile"),
        Text.Of("default-url.unclear.reason", "it does not have /in/ and a name in it."),
        Text.Of("default-url.unclear.remedy", "Open your own profile, copy its address and add your answer: url=ADDRESS (in a terminal: --answer url=ADDRESS)."));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "default-url",
        Title = "Profile address",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "LinkedIn makes the address out of your name and a row of letters and digits, which nobody remembers or reads out. A short one fits on a card and in a signature.",
        Remedy = "On your profile click the pencil beside \"Public profile & URL\", then the one at \"Edit your custom URL\", and take your name, or your name with your trade or town. Afterwards put the new address wherever you gave the old one.",
        HelpUri = RuleCatalog.PageOf("default-url"),
    };

    /// <inheritdoc/>
    protected override Fact<string> Look(Profile profile) => profile.PublicAddress.SelectMany(address => Slug(address).Length > 0
        ? Fact.Observed(address)
        : Unclear);

    /// <inheritdoc/>
    protected override Verdict Judge(string seen, AuditContext context) => IsMade(Slug(seen))
        ? Verdict.Neglected(
            Text.Of("default-url.default", "The address of your profile is still the one that LinkedIn made for you."),
            new Evidence(Labels.ProfileAddress, Text.Of("default-url.default.value", "made by LinkedIn")))
        : Verdict.Kept(
            Text.Of("default-url.own", "The address of your profile is one of your own choice."),
            new Evidence(Labels.ProfileAddress, Text.Of("default-url.own.value", "your own")));

    /// <summary>The part that tells members apart: "https://www.linkedin.com/in/ada-sample?x=y" → "ada-sample"; "" where there is none.</summary>
    private static string Slug(string address) =>
        address.IndexOf(Marker, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? address[(at + Marker.Length)..].Split('/', '?', '#')[0].Trim() : "";

    // "ada-sample-0a1b2c3d". A word such as "facade" is made of the same letters, so one digit has to be there.
    private static bool IsMade(string slug)
    {
        var dash = slug.LastIndexOf('-');
        var mark = slug[(dash + 1)..];
        return dash >= 0 && mark.Length is >= 6 and <= 9 && mark.All(char.IsAsciiHexDigit) && mark.Any(char.IsAsciiDigit);
    }
}

public static partial class RuleCatalog
{
    /// <summary>The address of the profile is the one that LinkedIn made.</summary>
    public static IAuditRule DefaultUrl { get; } = new DefaultUrl();
}
