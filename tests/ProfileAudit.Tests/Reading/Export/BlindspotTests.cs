using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>What an export does not show is told as that, and never as empty.</summary>
public sealed class BlindspotTests
{
    private const string RichMediaHeader = "Date/Time,Media Description,Media Link\n";
    private const string AdHeader = "Member Age,Company Names,Company Names,Member Gender,Member Groups,Job Titles,Job Titles\n";

    private static readonly Dictionary<string, string> Contents = new(StringComparer.Ordinal)
    {
        ["Email Addresses.csv"] = Exported.Account.Text,
        ["Company Follows.csv"] = Exported.Follows.Text,
        ["Ad_Targeting.csv"] = AdHeader + "35-54,Example,Example,,,,\n",
        ["Shares_1.csv"] = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n",
        ["Comments.csv"] = "Date,Link,Message\n",
        ["Positions.csv"] = Exported.PositionsHeader,
        ["Skills.csv"] = "Name\n",
        ["Profile.csv"] = Exported.ProfileHeader + "Ada,Sample,,,,,,,,,,,\n",
    };

    [Theory]
    [InlineData(ArchiveKind.Complete, "Email Addresses.csv", "Shares_1.csv")]
    [InlineData(ArchiveKind.Complete, "Ad_Targeting.csv", "Comments.csv", "Positions.csv")]
    [InlineData(ArchiveKind.Basic, "Ad_Targeting.csv", "Email Addresses.csv", "Positions.csv")]
    [InlineData(ArchiveKind.Basic, "Company Follows.csv", "Email Addresses.csv", "Skills.csv")]
    [InlineData(ArchiveKind.Partial, "Profile.csv", "Positions.csv", "Email Addresses.csv")]
    [InlineData(ArchiveKind.Partial, "Comments.csv", "Profile.csv")]
    [InlineData(ArchiveKind.Partial, "Email Addresses.csv", "Ad_Targeting.csv", "Profile.csv")]
    public async Task The_kind_of_archive_is_told_by_its_files_and_with_the_reason(ArchiveKind kind, params string[] names)
    {
        var source = (await Exported.ReadAsync(names.Select(name => (name, Contents[name])))).Sources[0];
        Assert.Equal(kind, source.Archive);
        Assert.EndsWith(".", source.ArchiveReason?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    public async Task A_file_without_its_content_proves_no_kind_of_archive(string content)
    {
        var source = (await Exported.ReadAsync(("Skills.csv", "Name\nC#\n"), ("Email Addresses.csv", content), ("Logins.csv", content))).Sources[0];
        Assert.Equal(ArchiveKind.Partial, source.Archive);
    }

    [Theory]
    [InlineData("First Name,Last Name,Tagline,About,Industry,Geo Location,Twitter Handles,Websites\nAda,Sample,x,y,,,,\n")]
    [InlineData("First Name,Last Name,Headline,Summary,Industry,Geo Location,Twitter Handles,Websites\n")]
    [InlineData("First Name,Last Name,Headline,Summary,Industry,Geo Location,Twitter Handles,Websites\nAda,Sample")]
    public async Task A_missing_column_or_row_of_the_profile_is_no_empty_headline(string table)
    {
        var profile = await Exported.ReadAsync(Exported.Account, Exported.Slow, ("Profile.csv", table));
        Assert.False(profile.Headline.IsObserved);
        Assert.False(profile.SummaryLength.IsObserved);
    }

    [Fact]
    public async Task A_cut_row_or_a_missing_column_makes_a_table_unknown()
    {
        Assert.False((await Exported.ReadAsync(Exported.Account, Exported.Slow, ("Ad_Targeting.csv", AdHeader + "35-54,Exam"))).Groups.IsObserved);
        Assert.False((await Exported.ReadAsync(("Positions.csv", "Company Name,Title,Started On,Finished On\nX,Y,2020,\n"), Exported.Account)).Positions.IsObserved);
        Assert.False((await Exported.ReadAsync(("Positions.csv", Exported.PositionsHeader + "X;Y;Z;;2020;\n"), Exported.Account)).Positions.IsObserved);
    }

    [Fact]
    public async Task A_separator_inside_a_quoted_name_of_a_column_shifts_nothing()
    {
        var table = AdHeader.Replace("Member Age", "\"Member Age, years\"", StringComparison.Ordinal) + "35-54,Example,Example,,One; Two,,\n";
        Assert.Equal(Tally.Exactly(2), (await Exported.ReadAsync(("Ad_Targeting.csv", table))).Groups.Value());
    }

    [Fact]
    public async Task Rows_of_zeros_are_blank()
    {
        var profile = await Exported.ReadAsync(("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\n\0\0\0\0,\0,,,,\n"));
        Assert.Empty(profile.Education.Value());
    }

    [Fact]
    public async Task A_missing_section_is_empty_in_a_full_archive_and_unknown_in_a_partial_one()
    {
        var positions = ("Positions.csv", Exported.PositionsHeader + "Example GmbH,Engineer,,,Jan 2021,\n");
        var complete = await Exported.ReadAsync(Exported.Account, Exported.Slow, positions);
        var basic = await Exported.ReadAsync(Exported.Account, Exported.Follows, positions);
        var partial = await Exported.ReadAsync(positions);
        Assert.Empty(complete.Education.Value());
        Assert.Empty(basic.Education.Value());
        Assert.IsType<Blindspot.LeftOut>(partial.Education.Why());
        Assert.Equal(0, complete.Comments.Value().Total);
        Assert.IsType<Blindspot.LeftOut>(basic.Comments.Why());
        Assert.IsType<Blindspot.LeftOut>(basic.Posts.Why());
        Assert.Equal(0, complete.ConnectionCount.Value().Count);
        Assert.IsType<Blindspot.LeftOut>(basic.ConnectionCount.Why());
        // Every member has a name, so every full archive has Profile.csv: without it, nothing is known of the headline.
        Assert.All([complete, basic, partial], profile => Assert.IsType<Blindspot.LeftOut>(profile.Headline.Why()));
    }

    [Theory]
    [InlineData("You uploaded a profile photo on June 26, 2025 at 6:34 AM (GMT), -,https://media.example.com/x", true, false)]
    [InlineData("You uploaded a photo on June 26, 2025 at 6:34 AM (GMT), -,https://media.licdn.com/dms/image/v2/X/profile-displayphoto-scale_200_200/0/0", true, false)]
    [InlineData("You uploaded a profile background photo on June 26, 2025 at 6:34 AM (GMT), -,https://media.licdn.com/dms/image/v2/X/profile-displaybackgroundimage-shrink_1/0/0", false, true)]
    [InlineData("You uploaded a group background photo on June 26, 2025 at 6:34 AM (GMT), -,https://media.licdn.com/dms/image/v2/X/group-heroimage-1/0/0", false, false)]
    [InlineData("You uploaded a feed photo on June 26, 2025 at 6:34 AM (GMT), -,https://media.licdn.com/dms/image/v2/X/feedshare-shrink_1/0/0", false, false)]
    public async Task Only_an_upload_of_the_right_kind_proves_a_photo_or_a_banner(string row, bool photo, bool banner)
    {
        var at = row.IndexOf("(GMT)", StringComparison.Ordinal) + 5;
        var profile = await Exported.ReadAsync(Exported.Account, Exported.Slow, ("Rich_Media.csv", $"{RichMediaHeader}\"{row[..at]}\"{row[at..]}\n"));
        Assert.Equal((photo, banner), (profile.Photo.IsObserved, profile.Banner.IsObserved));
        if (photo)
            Assert.Equal(new ProfileImage(true, new DateOnly(2025, 6, 26)), profile.Photo.Value());
        else
            Assert.Contains("photo=yes", profile.Photo.Why().MakeVisible.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("June 26, 2025 at 6:34 AM (GMT)", "May 6, 2024 at 6:34 AM (GMT)", true)]
    [InlineData("May 6, 2024 at 6:34 AM (GMT)", "June 26, 2025 at 6:34 AM (GMT)", true)]
    [InlineData("May 6, 2024 at 6:34 AM (GMT)", "juin 2025", false)]
    [InlineData("juin 2025", "May 6, 2024 at 6:34 AM (GMT)", false)]
    public async Task The_newest_upload_has_a_day_only_where_every_upload_has_one(string first, string second, bool isDated)
    {
        string[] rows = [.. new[] { first, second }.Select(day => $"\"You uploaded a profile photo on {day}\", -,https://media.example.com/x\n")];
        var profile = await Exported.ReadAsync(Exported.Account, Exported.Slow, ("Rich_Media.csv", RichMediaHeader + string.Concat(rows)));
        Assert.Equal(new ProfileImage(true, isDated ? new DateOnly(2025, 6, 26) : null), profile.Photo.Value());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(RichMediaHeader)]
    [InlineData("Type,Link\nVideo content can be downloaded at,https://www.linkedin.com/psettings/member-data/videos\n")]
    [InlineData("Nothing like a table")]
    public async Task No_upload_in_the_log_never_means_no_photo(string? richMedia)
    {
        (string, string)[] files = richMedia is null ? [Exported.Account, Exported.Slow] : [Exported.Account, Exported.Slow, ("Rich_Media.csv", richMedia)];
        Assert.False((await Exported.ReadAsync(files)).Photo.IsObserved);
    }

    [Theory]
    [InlineData("35-54,Example,Example,,Bridge builders; 1234567;Timber,,", 3)]
    [InlineData("35-54,Example,Example,,,,", 0)]
    public async Task Groups_are_counted_where_advertising_data_names_them(string row, int groups) =>
        Assert.Equal(Tally.Exactly(groups), (await Exported.ReadAsync(("Ad_Targeting.csv", AdHeader + row + "\n"))).Groups.Value());

    [Theory]
    [InlineData(null)]
    [InlineData(AdHeader)]
    [InlineData(AdHeader + ",,,,,,\n")]
    [InlineData("Member Age,Company Names,Member Gender,Job Titles\n35-54,Example,,\n")]
    public async Task Groups_are_unknown_after_an_opt_out_or_without_the_column(string? table)
    {
        (string, string)[] files = table is null ? [Exported.Account, Exported.Slow] : [Exported.Account, Exported.Slow, ("Ad_Targeting.csv", table)];
        Assert.Contains("groups=", (await Exported.ReadAsync(files)).Groups.Why().MakeVisible.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gave_a_group_its_logo_belongs_to_one_at_least()
    {
        var logo = ("Rich_Media.csv", RichMediaHeader + "\"You uploaded a group logo on June 26, 2025 at 6:34 AM (GMT)\", -,https://media.licdn.com/x/group-logo_image-1/0\n");
        var groups = (await Exported.ReadAsync(logo)).Groups.Value();
        Assert.Equal((1, false), (groups.Count, groups.IsExact));
        var empty = (await Exported.ReadAsync(logo, ("Ad_Targeting.csv", AdHeader + "35-54,Example,,,,,\n"))).Groups.Value();
        Assert.Equal(Tally.Exactly(1), empty);
    }

    [Theory]
    [InlineData("", "PA-CSV-EMPTY")]
    [InlineData("\n\n \n", "PA-CSV-EMPTY")]
    [InlineData("Vorname;Nachname;Firma\nAda;Sample;Example\n", "PA-CSV-HEADER")]
    [InlineData("PK\u0003\u0004 a workbook", "PA-CSV-EXCEL")]
    [InlineData("First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,\"Sample,,,,,08 Feb 2024\nBen,Mock,,,,,09 Feb 2024\n", "PA-CSV-QUOTE")]
    public async Task A_table_that_cannot_be_read_is_unknown_and_the_others_are_still_read(string connections, string code)
    {
        var profile = await Exported.ReadAsync(Exported.Account, Exported.Slow, ("Connections.csv", connections), ("Skills.csv", "Name\nC#\n"));
        Assert.False(profile.ConnectionCount.IsObserved);
        Assert.False(profile.Connections.IsObserved);
        Assert.Equal(("Connections.csv", code), Assert.Single(profile.Sources[0].Unread.Select(part => (part.File, part.Code))));
        Assert.Equal(1, profile.Skills.Value().Count);
    }

    [Fact]
    public async Task A_header_without_rows_is_an_empty_section_and_noted()
    {
        var profile = await Exported.ReadAsync(("Skills.csv", "Name\n"));
        Assert.Equal(Tally.Exactly(0), profile.Skills.Value());
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic is { Code: "PA-NOTE-NO-ROWS", File: "Skills.csv" });
    }

    [Fact]
    public async Task An_unknown_file_is_noted_and_hurts_nothing()
    {
        var profile = await Exported.ReadAsync(("Skills.csv", "Name\nC#\n"), ("Brand New.csv", "a,b\n"), ("__MACOSX/._Skills.csv", "junk"), (".DS_Store", "junk"), ("Profile Summary.csv", "Profile Summary\n\n"));
        Assert.Equal("Brand New.csv", Assert.Single(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-FILE").File);
        Assert.Equal(3, profile.Sources[0].Files);
    }
}
