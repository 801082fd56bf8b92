using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>The spellings, encodings and dialects that real exports have had.</summary>
public sealed class TableVariantTests
{
    private const string Preamble = "Notes:\n\"When exporting your connection data, you may notice, for instance, that some are missing.\"\n\n";

    [Theory]
    [InlineData("Skills.csv")]
    [InlineData("skills.CSV")]
    [InlineData("Skills_1.csv")]
    [InlineData("Skills (1).csv")]
    [InlineData("Complete_LinkedInDataExport_03-01-2026/Skills.csv")]
    [InlineData("Complete_LinkedInDataExport.zip\\Skills.csv")]
    public async Task A_table_is_found_by_its_name_however_it_is_spelled(string name)
    {
        var profile = await Exported.ReadAsync((name, "Name\nC#\n\"Planning, long term\"\n"));
        Assert.Equal(Tally.Exactly(2), profile.Skills.Value());
    }

    [Theory]
    [InlineData("utf-8", "", ",", "\n")]
    [InlineData("utf-8", "\uFEFF", ",", "\r\n")]
    [InlineData("utf-8", "", ";", "\n")]
    [InlineData("utf-8", "", "\t", "\r\n")]
    [InlineData("utf-16", "\uFEFF", "\t", "\r\n")]
    [InlineData("utf-16", "", "\t", "\n")]
    [InlineData("utf-16BE", "\uFEFF", ",", "\n")]
    [InlineData("windows-1252", "", ";", "\r\n")]
    public async Task Encoding_delimiter_and_line_ends_do_not_matter(string encoding, string mark, string delimiter, string lineEnd)
    {
        var lines = new[] { "Name,Description,Position,Started On,Finished On", "Fédération inventée,,Trésorière,Jan 2019," };
        var text = mark + string.Concat(lines.Select(line => line.Replace(",", delimiter, StringComparison.Ordinal) + lineEnd));
        var bytes = encoding == "windows-1252" ? Encoding.Latin1.GetBytes(text) : WithoutMark(encoding).GetBytes(text);
        var entry = Assert.Single((await Exported.ReadAsync(Exported.ZipBytes(("Organizations.csv", bytes)))).Organizations.Value());
        Assert.Equal(("Fédération inventée", new PartialDate(2019, 1)), (entry.Name, entry.StartedOn));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Preamble)]
    [InlineData("Notes:\n\n")]
    [InlineData("One note\nanother \"with a stray quotation mark\nand a third, longer\n\n\n")]
    public async Task A_preamble_of_any_length_is_passed_over(string preamble)
    {
        var profile = await Exported.ReadAsync(("Connections.csv", preamble + Exported.ConnectionsHeader + "Ada,Sample,https://www.linkedin.com/in/ada,,\"Example, Inc.\",Engineer,08 Feb 2024\nBen,Mock,https://www.linkedin.com/in/ben,,,,9 Mar 2025"));
        Assert.Equal([new DateOnly(2024, 2, 8), new DateOnly(2025, 3, 9)], profile.Connections.Value().Select(connection => connection.ConnectedOn!.Value));
        Assert.Equal(new DateOnly(2025, 3, 9), profile.NewestDate);
    }

    [Fact]
    public async Task Columns_are_found_by_name_wherever_they_stand()
    {
        var profile = await Exported.ReadAsync(("Positions.csv", "Finished On,New Column,title,Started_On,COMPANY NAME,Description\n,x,Engineer,Jan 2021,Example GmbH,Builds\n"));
        var position = Assert.Single(profile.Positions.Value());
        Assert.Equal(("Example GmbH", "Engineer", 6, new PartialDate(2021, 1), true), (position.Company, position.Title, position.DescriptionLength, position.StartedOn, position.IsCurrent));
    }

    [Fact]
    public async Task Connections_of_hidden_people_count_and_the_same_address_counts_once()
    {
        var profile = await Exported.ReadAsync(("Connections.csv", Exported.ConnectionsHeader
            + "Ada,Sample,https://www.linkedin.com/in/ada,,,,08 Feb 2024\nAda,Sample,https://www.linkedin.com/in/ADA,,,,08 Feb 2024\n"
            + "Ada,Sample,https://www.linkedin.com/in/another-ada,,,,08 Feb 2024\n,,,,,,07 Jun 2025\n,,,,,,\n\n"));
        Assert.Equal(Tally.Exactly(3), profile.ConnectionCount.Value());
    }

    [Fact]
    public async Task Connections_of_2018_have_neither_address_nor_preamble_and_times_in_their_dates()
    {
        var profile = await Exported.ReadAsync(("Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Sample,,,,\"1/9/18, 2:37 PM\"\nAda,Sample,,,,\"1/9/18, 2:37 PM\"\n"));
        Assert.Equal(2, profile.ConnectionCount.Value().Count);
        Assert.Equal(new DateOnly(2018, 1, 9), profile.NewestDate);
    }

    [Fact]
    public async Task Split_files_are_one_table()
    {
        var profile = await Exported.ReadAsync(
            ("Invitations.csv", "From,To,Sent At,Message,Direction\nAda,Ben,\"1/9/24, 2:37 PM\",,OUTGOING\n"),
            ("Invitations_1.csv", "From,To,Sent At,Message,Direction\nAda,Ben,\"1/10/24, 2:37 PM\",Hello,INCOMING\n"));
        Assert.Equal(
            [
                new Invitation(InvitationDirection.Outgoing, new DateOnly(2024, 1, 9), InvitationNote.None, new Person("name/ben", "Ben")),
                new Invitation(InvitationDirection.Incoming, new DateOnly(2024, 1, 10), InvitationNote.Personal, new Person("name/ada", "Ada")),
            ],
            profile.Invitations.Value().AsEnumerable());
    }

    [Theory]
    [InlineData("Skills.csv", "Skills (1).csv")]
    [InlineData("Skills.csv", "Skills_12345 (2).csv")]
    public async Task A_second_copy_is_not_added(string first, string copy)
    {
        var profile = await Exported.ReadFolderAsync((first, "Name\nC#\n"), (copy, "Name\nD\n"));
        Assert.Equal(1, profile.Skills.Value().Count);
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-COPY");
    }

    [Fact]
    public async Task A_path_that_begins_here_is_the_same_path()
    {
        Assert.Equal(1, (await Exported.ReadAsync(("./Skills.csv", "Name\nC#\n"))).Skills.Value().Count);
        Assert.False((await Exported.ReadAsync(("./Skills.csv", "Name\nC#\n"), ("/Skills.csv", "Name\nD\n"), ("Courses.csv", "Name,Number\nStatics,1\n"))).Skills.IsObserved);
    }

    [Fact]
    public async Task A_table_that_stands_elsewhere_is_unknown_and_not_absent()
    {
        var profile = await Exported.ReadFolderAsync(Exported.Account, Exported.Slow, ("Backup/Skills.csv", "Name\nC#\n"));
        Assert.Equal("PA-FILE-ELSEWHERE", Assert.IsType<Blindspot.Damaged>(profile.Skills.Why()).Code);
    }

    [Fact]
    public async Task A_header_in_the_middle_is_no_row()
    {
        var profile = await Exported.ReadAsync(("Courses.csv", "Name,Number\nStatics,1\nName,Number\nDynamics,2\n"));
        Assert.Equal(2, profile.Courses.Value().Length);
    }

    [Fact]
    public async Task A_stray_quotation_mark_makes_a_table_unknown() =>
        Assert.False((await Exported.ReadAsync(("Positions.csv", Exported.PositionsHeader + "\"Mock Bridges SA,A,B,,2020,\nExample\",X,Y,,2019,2020\nX,\"Y\"z,,,2018,\n"), Exported.Account)).Positions.IsObserved);

    [Fact]
    public async Task A_typed_date_that_could_not_be_read_is_not_taken_for_none()
    {
        var profile = await Exported.ReadAsync(
            ("Positions.csv", Exported.PositionsHeader + "A,B,,,janvier 2020,\nA,B,,,,\n"),
            ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nA,2010,juin 2014,,,\nA,,,,,\n"),
            ("Projects.csv", "Title,Description,Url,Started On,Finished On\nA,,,janvier 2020,\nA,,,,\n"));
        Assert.Equal([(true, null), (false, (PartialDate?)null)], profile.Positions.Value().Select(position => (position.HasUnreadStart, position.StartedOn)));
        Assert.Equal([true, false], profile.Education.Value().Select(school => school.HasUnreadDate));
        Assert.Equal([true, false], profile.Projects.Value().Select(project => project.HasUnreadDate));
    }

    [Fact]
    public async Task A_date_whose_column_is_missing_may_be_there()
    {
        var profile = await Exported.ReadAsync(("Honors.csv", "Title,Description\nA,B\n"), ("Courses.csv", "Name,Number\nStatics,1\n"));
        Assert.True(Assert.Single(profile.Honors.Value()).HasUnreadDate);
        Assert.False(Assert.Single(profile.Courses.Value()).HasUnreadDate);
    }

    [Fact]
    public async Task A_date_beyond_the_latest_day_is_none()
    {
        var zip = Exported.Zip(("Connections.csv", Exported.ConnectionsHeader + "Ada,Sample,,,,,08 Feb 2024\nBen,Mock,,,,,08 Feb 2031\n"));
        using var stream = new MemoryStream(zip);
        var profile = await ProfileAudit.Reading.ProfileReaders.Default.ReadAsync(stream, new ProfileAudit.Reading.ReadOptions { LatestDay = new DateOnly(2026, 3, 1) });
        Assert.Equal(new DateOnly(2024, 2, 8), profile.NewestDate);
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic is { Code: "PA-NOTE-DATE", Row: 2 });
    }

    [Fact]
    public async Task Two_exports_side_by_side_are_never_added_up()
    {
        var skills = ("Skills.csv", "Name\nC#\n");
        var follows = ("Company Follows.csv", "Organization,Followed On\nExample GmbH,Fri Mar 03 09:12:44 UTC 2017\n");
        var profile = await Exported.ReadFolderAsync(
            ($"Basic/{skills.Item1}", "Name\nC\nD\n"), ($"Basic/{follows.Item1}", follows.Item2),
            ($"Complete/{skills.Item1}", skills.Item2), ($"Complete/{follows.Item1}", follows.Item2), ($"Complete/{Exported.Slow.Name}", Exported.Slow.Text));
        Assert.Equal(1, profile.Skills.Value().Count);
        Assert.Equal(ArchiveKind.Complete, profile.Sources[0].Archive);
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-EXPORTS");
    }

    [Theory]
    [InlineData("Date,Link,Message\n2026-01-02 10:00:00,https://example.com/1,\"She said \"\"yes\"\", twice\"\n2026-01-03 10:00:00,https://example.com/2,No\n")]
    [InlineData("Date,Link,Message\n2026-01-02 10:00:00,https://example.com/1,\"She said \\\"yes\\\", twice\nand \\\"no\\\" once\"\n2026-01-03 10:00:00,https://example.com/2,No\n")]
    [InlineData("Date,Link,Message\n2026-01-02 10:00:00,https://example.com/1,\"A path C:\\\"\n2026-01-03 10:00:00,https://example.com/2,No\n")]
    [InlineData("Date,Link,Message\n2026-01-02 10:00:00,https://example.com/1,\"\\\"All of it\\\"\"\n2026-01-03 10:00:00,https://example.com/2,No\n")]
    public async Task Comments_are_counted_in_every_dialect_of_quotation_marks(string table)
    {
        var log = (await Exported.ReadAsync(("Comments_123456.csv", table))).Comments.Value();
        Assert.Equal((2, 0, new DateOnly(2026, 1, 3)), (log.Total, log.Undated, log.Newest));
    }

    [Fact]
    public async Task A_long_file_of_comments_with_backslashes_is_counted_whole()
    {
        var text = new StringBuilder("Date,Link,Message\n");
        // Every offset of the pair against any block size is met along the way.
        for (var i = 0; i < 4_000; i++)
            text.Append("2026-01-02 10:00:00,https://example.com/1,\"").Append('x', i % 37).Append("\\\"quoted\\\" and on\"\n");
        var profile = await Exported.ReadAsync(("Comments.csv", text.ToString()));
        Assert.Equal((4_000, 0), (profile.Comments.Value().Total, profile.Comments.Value().Undated));
        Assert.DoesNotContain(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-QUOTES");
    }

    [Fact]
    public async Task Shares_of_several_lines_are_one_post_each()
    {
        var profile = await Exported.ReadAsync(Exported.Account, ("Shares_99.csv",
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-01-02 10:00:00,https://example.com/1,\"First line\"\"\r\n\"\"\"\"\r\n\"\"third line\",,,PUBLIC\r\n2026-01-05 10:00:00,https://example.com/2,\"\",,,MEMBER_NETWORK\r\n"));
        Assert.Equal((2, 0), (profile.Posts.Value().Total, profile.Posts.Value().Undated));
    }

    [Fact]
    public async Task Posts_are_shares_reposts_and_published_articles()
    {
        var profile = await Exported.ReadAsync(
            Exported.Account,
            ("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-01-02 10:00:00,https://example.com/1,Hi,,,PUBLIC\n"),
            ("InstantReposts.csv", "Date,Link\n2026-01-04 10:00:00,https://example.com/2\n"),
            ("Articles/Articles/published.html", "<html><body><h1><a href=\"https://www.linkedin.com/pulse/x\">T</a></h1><p class=\"created\">Created on 2024-01-09 14:37</p><p class=\"published\">Published on 2024-01-10 14:40</p></body></html>"),
            ("Articles/Articles/draft.html", "<html><body><h1>Untitled</h1><p class=\"created\">Created on 2024-01-09 14:37</p><p class=\"published\">Published on ---</p></body></html>"),
            ("Articles/Articles/draft2.html", "<html><body><h1>Untitled</h1><p class=\"published\">Not published yet</p></body></html>"),
            ("Articles/Articles/dateless.html", "<html><body><h1><a href=\"https://www.linkedin.com/pulse/y\">T</a></h1></body></html>"));
        Assert.Equal((4, 1), (profile.Posts.Value().Total, profile.Posts.Value().Undated));
        Assert.Equal(2, profile.Featured.Value().Length);
    }

    [Theory]
    [InlineData("Jan 2019", "2019-01")]
    [InlineData("2019", "2019")]
    [InlineData("Mar 4, 2021", "2021-03-04")]
    [InlineData("January 2019", "2019-01")]
    [InlineData("2019-03", "2019-03")]
    [InlineData("Jan-19", "2019-01")]
    [InlineData("1871", null)]
    [InlineData("someday", null)]
    public async Task Dates_that_members_typed_are_read_as_precisely_as_they_are(string written, string? read)
    {
        var profile = await Exported.ReadAsync(("Positions.csv", $"{Exported.PositionsHeader}Example GmbH,Engineer,,,\"{written}\",\n"));
        Assert.Equal(read, Assert.Single(profile.Positions.Value()).StartedOn?.ToString());
        Assert.Equal(read is null, profile.Diagnostics.Any(diagnostic => diagnostic is { Code: "PA-NOTE-DATE", File: "Positions.csv", Row: 1 }));
        Assert.Null(profile.NewestDate);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("Mar 2024", false)]
    [InlineData("märz 24", false)]
    public async Task A_position_with_any_end_has_ended(string end, bool isCurrent)
    {
        var profile = await Exported.ReadAsync(("Positions.csv", $"{Exported.PositionsHeader}Example GmbH,Engineer,,,Jan 2019,{end}\n"));
        Assert.Equal(isCurrent, Assert.Single(profile.Positions.Value()).IsCurrent);
    }

    [Theory]
    [InlineData("08 Feb 2024")]
    [InlineData("2/8/24, 2:37 PM")]
    [InlineData("2/8/24, 2:37\u202FPM")]
    [InlineData("02/08/24, 02:37 PM")]
    [InlineData("2024/02/08 14:37:00 UTC")]
    [InlineData("2024-02-08 14:37:00 UTC")]
    [InlineData("2024-02-08 14:37:00")]
    [InlineData("2024-02-08 14:37 UTC")]
    [InlineData("Thu Feb 08 14:37:00 UTC 2024")]
    [InlineData("2024-02-08")]
    [InlineData("2024-02-08T14:37:00.123Z")]
    [InlineData("8-Feb-24")]
    public async Task Dates_that_LinkedIn_recorded_are_read_in_every_format(string written)
    {
        var profile = await Exported.ReadAsync(("Connections.csv", $"{Exported.ConnectionsHeader}Ada,Sample,,,,,\"{written}\"\n"));
        Assert.Equal(new DateOnly(2024, 2, 8), profile.NewestDate);
    }

    [Theory]
    [InlineData("08 Feb 1899")]
    [InlineData("08 Feb 2999")]
    [InlineData("yesterday")]
    public async Task A_recorded_date_that_cannot_be_is_none(string written)
    {
        var profile = await Exported.ReadAsync(("Connections.csv", $"{Exported.ConnectionsHeader}Ada,Sample,,,,,{written}\n"));
        Assert.Null(profile.NewestDate);
        Assert.Equal([new Connection(null, new Person("name/ada sample", "Ada Sample"))], profile.Connections.Value().AsEnumerable());
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-DATE");
    }

    [Fact]
    public async Task Websites_and_handles_are_counted_as_they_are_written()
    {
        var row = "Ada,Sample,,,,Engineer,,,,,\"[adasample,adawrites]\",\"[COMPANY:https://example.com/a,b,BLOG:blog.example.com]\",\n";
        Assert.Equal(4, (await Exported.ReadAsync(("Profile.csv", Exported.ProfileHeader + row))).ContactRoutes.Value());
        var old = "Ada,Sample,,,,Engineer,,,,,adasample,\"COMPANY:https://example.com, BLOG:blog.example.com\",\n";
        Assert.Equal(3, (await Exported.ReadAsync(("Profile.csv", Exported.ProfileHeader + old))).ContactRoutes.Value());
        var none = "Ada,Sample,,,,Engineer,,,,,[],,\n";
        Assert.Equal(0, (await Exported.ReadAsync(("Profile.csv", Exported.ProfileHeader + none))).ContactRoutes.Value());
    }

    [Theory]
    [InlineData("https://example.com", 1)]
    [InlineData("https://example.com/a,b", 1)]
    [InlineData("https://example.com,BLOG:blog.example.com", 2)]
    [InlineData("COMPANY:https://example.com/a,B,BLOG:blog.example.com", 2)]
    [InlineData("COMPANY:example.com,   BLOG:blog.example.com", 2)]
    [InlineData(",BLOG:blog.example.com", 1)]
    [InlineData(" ,BLOG:blog.example.com,OTHER:example.com", 2)]
    [InlineData("COMPANY:example.com,blog:example.com", 1)]
    [InlineData("COMPANY:example.com,:8080", 1)]
    [InlineData("COMPANY:example.com,", 1)]
    [InlineData("[ ]", 0)]
    public async Task Websites_are_parted_where_a_label_begins(string cell, int count)
    {
        var row = $"Ada,Sample,,,,Engineer,,,,,,\"{cell}\",\n";
        Assert.Equal(count, (await Exported.ReadAsync(("Profile.csv", Exported.ProfileHeader + row))).ContactRoutes.Value());
    }

    [Fact]
    public async Task The_members_own_address_comes_from_invitations_of_either_direction()
    {
        const string Header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
        var sent = await Exported.ReadAsync(("Invitations.csv", Header + "Me,Ben,\"1/9/24, 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ben\n"));
        var got = await Exported.ReadAsync(("Invitations.csv", Header + "Ben,Me,\"1/9/24, 2:37 PM\",,INCOMING,https://www.linkedin.com/in/ben,https://www.linkedin.com/in/me\n"));
        Assert.Equal("https://www.linkedin.com/in/me", sent.PublicAddress.Value());
        Assert.Equal("https://www.linkedin.com/in/me", got.PublicAddress.Value());
        Assert.False((await Exported.ReadAsync(("Invitations.csv", Header))).PublicAddress.IsObserved);
    }

    [Fact]
    public async Task Every_optional_section_is_read()
    {
        var profile = await Exported.ReadAsync(
            ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nExample Practitioner,,Example Inc,Mar 2023,,ABC\n"),
            ("Projects.csv", "Title,Description,Url,Start Date,End Date\nBridge,,,Mar 2017,Apr 2018\n"),
            ("Publications.csv", "Name,Published On,Description,Publisher,Url\nNotes,\"Mar 4, 2021\",,Example Press,\n"),
            ("Patents.csv", "Title,Description,Issuer,Number,Url\nA hinge,,,1,\n"),
            ("Honors.csv", "Title,Description,Issued On\nPrize,,Jan 2020\n"),
            ("Courses.csv", "Name,Number\nStatics,101\n"),
            ("Test Scores.csv", "Tested On,Name,Description,Score\nMar 2019,Example test,,99\n"),
            ("Languages.csv", "Name,Proficiency\nEnglish,Native or bilingual proficiency\nFrench,\n"),
            ("Organizations.csv", "Name,Description,Position,Started On,Finished On\nSociety of Invented Engineers,,,,\n"),
            ("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description\nExample Shelter,Coach,education,Apr 2020,,\n"),
            ("Causes You Care About.csv", "Supported Cause\nenvironment\n"),
            ("Recommendations Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nA,B,,,Great,\"01/09/24, 02:37 PM\",VISIBLE\nA,C,,,Fine,\"01/08/24, 02:37 PM\",HIDDEN\nA,D,,,Good,\"01/07/24, 02:37 PM\",PENDING\n"),
            ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nA,B,,,Great,\"01/09/24, 02:37 PM\",\n"),
            ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\n,2012,Sep 2016,,Bachelor,Chess club\n"),
            ("Company Follows.csv", "Organization,Followed On\nExample,Tue Jan 09 14:37:00 UTC 2024\nexample,Tue Jan 09 14:37:00 UTC 2024\n"));
        Assert.Equal(
            [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1],
            new[]
            {
                profile.Certifications, profile.Projects, profile.Publications, profile.Patents, profile.Honors, profile.Courses, profile.TestScores, profile.Languages,
                profile.Organizations, profile.Volunteering, profile.Causes,
            }.Select(section => section.Value().Length));
        Assert.Equal((new PartialDate(2017, 3), new PartialDate(2018, 4)), (profile.Projects.Value()[0].StartedOn!.Value, profile.Projects.Value()[0].FinishedOn!.Value));
        Assert.Equal([RecommendationVisibility.Visible, RecommendationVisibility.Hidden, RecommendationVisibility.Pending], profile.RecommendationsReceived.Value().Select(item => item.Visibility));
        Assert.Equal(RecommendationVisibility.NotTold, Assert.Single(profile.RecommendationsGiven.Value()).Visibility);
        var school = Assert.Single(profile.Education.Value());
        Assert.True(school is { School: "", HasActivities: true });
        Assert.Equal(1, profile.FollowedCompanies.Value().Count);
        Assert.Equal(new DateOnly(2024, 1, 9), profile.NewestDate);
    }

    private static Encoding WithoutMark(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false),
        "utf-16" => new UnicodeEncoding(false, false),
        _ => new UnicodeEncoding(true, false),
    };
}
