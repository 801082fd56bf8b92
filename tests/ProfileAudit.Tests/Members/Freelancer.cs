using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Photographs bread, posts a lot, writes to nobody, and wears a face of eight years and a day ago. One employer ended inside the ten
/// years, one before; a year of his life ended before it began.
/// </summary>
internal static class Freelancer
{
    private static readonly Owner Fred = new("Fred Freelance", "https://www.linkedin.com/in/fred-freelance-abcdef");

    public static Portrait Portrait { get; } = new("freelancer", "2025-06-30")
    {
        Answers = new MemberAnswers { Url = Fred.Url },
        Files =
        [
            Parts.Profile(
                Fred.Name, "Freelance photographer of bakeries, breads and early mornings", Text(350), "Photography", "Springfield", "[PORTFOLIO:https://bread.example.com]"),
            Positions(
                Job("Self-employed", "Photographer", Text(100), "Jan 2018"),
                Job("Mock Magazine", "Picture editor", "", "Jan 2016", "Dec 2017"),
                Job("Example Bakeries Ltd", "Assistant", "", "2014", "Jul 2015"),
                Job("Sample Studio", "Trainee", "", "Mar 2013", "2012")),
            Education("Example College of Art", "2005", "2008", activities: "Choir"),
            Skills(30),
            Project("Mar 2020", "Nov 2020"),
            EndorsementsReceived(0, pending: 3),
            Connections([.. Made(33, "2016-05-05", at: "Example Bakeries"), .. MadeElsewhere(9, each: 6, "2018-05-05"), .. Made(12, "2024-10-01", at: "Elsewhere 10 Inc"), .. Made(1, "2020-05-05")]),
            Messages(Fred.Heard(40, "2024-06-29"), Fred.Heard(40, "2024-06-30")),
            Uploads(photo: "2017-06-29", banner: "2017-06-29"),
            Ads(groups: 4),
            FollowedCompanies(4),
            Account,
            Posts(Every(11, 30, "2025-06-29")),
            Comments(Every(40, 3, "2025-06-20")),
        ],
    };
}
