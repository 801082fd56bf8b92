using ProfileAudit.Reading;
using ProfileAudit.Reading.Export.Snapshots;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>The JSON of LinkedIn's member data API.</summary>
internal sealed class MemberDataHarness() : Harness("member-data")
{
    public override IEnumerable<Seed> Seeds =>
    [
        new("page", """
            {"paging":{"start":0,"count":10,"links":[],"total":2},
             "elements":[{"snapshotDomain":"PROFILE","snapshotData":[{"First Name":"Ada","Last Name":"Sample","Headline":"Data engineer","Summary":"I build.","Geo Location":"","Twitter Handles":null,"Websites":"[BLOG:https://example.com]"}]},
                         {"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"},{"Name":"c#"},{"Name":"Statics"}]},
                         {"snapshotDomain":"POSITIONS","snapshotData":[{"Company Name":"Example GmbH","Title":"Engineer","Description":"","Started On":"Jan 2021","Finished On":""}]}]}
            """u8.ToArray()),
        new("pages", """
            [{"elements":[{"snapshotDomain":"CONNECTIONS","snapshotData":[{"First Name":"Ada","Last Name":"S","URL":"https://www.linkedin.com/in/a","Connected On":"08 Feb 2024"}]}]},
             {"elements":[{"snapshotDomain":"CONNECTIONS","snapshotData":[{"Connected On":"09 Mar 2025","URL":"https://www.linkedin.com/in/b","First Name":"Ben","Last Name":null}]}]},
             {"elements":{}}]
            """u8.ToArray()),
        new("people", """
            {"elements":[
              {"snapshotDomain":"RECOMMENDATIONS","snapshotData":[{"First Name":"A","Last Name":"B","Company":"","Creation Date":"01/09/24, 02:37 PM","Status":"VISIBLE"},{"First Name":"A","Last Name":"C","Company":"","Creation Date":"01/09/24, 02:37 PM","Status":""}]},
              {"snapshotDomain":"INVITATIONS","snapshotData":[{"From":"Ada Sample","To":"Bo Test","Sent At":"2/20/26, 6:15 PM","Message":"Hi","Direction":"OUTGOING","inviterProfileUrl":"https://www.linkedin.com/in/a","inviteeProfileUrl":"https://www.linkedin.com/in/b"}]},
              {"snapshotDomain":"GROUPS","snapshotData":[]},
              {"snapshotDomain":"ALL_LIKES","snapshotData":[{"Date":"2026-01-02 03:04:05","Type":"LIKE","Link":"x"}]}]}
            """u8.ToArray()),
    ];

    protected override bool Enter(byte[] input)
    {
        using var source = new MemoryStream(input);
        return Law.Read(() => new SnapshotReader().ReadAsync(source)) is not null;
    }
}
