using CsCheck;
using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Pdf.Tests;

public sealed class ModernLayoutTests
{
    private static readonly SavedProfile Ada = new();

    public static TheoryData<string> Tongues => [.. Tongue.All.Select(tongue => tongue.Code)];

    [Fact]
    public void Every_fact_that_a_pdf_shows_is_seen()
    {
        var profile = Read.Of(Ada.ToBytes());
        Assert.Equal("Ada Sample", profile.Name.Value());
        Assert.Equal(Ada.Headline, profile.Headline.Value());
        Assert.Equal("Springfield, Exampleland", profile.Location.Value());
        Assert.Equal(Ada.Address, profile.PublicAddress.Value());
        Assert.Equal(1, profile.ContactRoutes.Value());
        Assert.Equal(Ada.Summary.Length, profile.SummaryLength.Value());
        Assert.Equal(["English", "German", "French"], Names(profile.Languages));
        Assert.Equal(["Certified Engineer", "Pipelines"], Names(profile.Certifications));
        Assert.Equal(["Prize of Examples"], Names(profile.Honors));
        Assert.Equal(["On Examples"], Names(profile.Publications));
        Assert.Equal(["A Sample Counter"], Names(profile.Patents));
        Assert.Equal(new ProfileSource(SourceKind.Pdf, null, null, 1, []), Assert.Single(profile.Sources));
    }

    [Fact]
    public void The_top_three_skills_are_the_fewest_there_can_be()
    {
        var skills = Read.Of(Ada.ToBytes()).Skills.Value();
        Assert.Equal((3, false), (skills.Count, skills.IsExact));
        Assert.Contains("top three", skills.Beyond!.Reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_have_their_employer_title_dates_and_length_of_description()
    {
        var positions = Read.Of(Ada.ToBytes()).Positions.Value();
        Assert.Equal([("Example Ltd", "Data Engineer"), ("Sample Works", "Analyst"), ("Sample Works", "Assistant")], positions.Select(position => (position.Company, position.Title)));
        Assert.Equal(["Builds pipelines. Keeps them running.".Length, 0, "Counted birds.".Length], positions.Select(position => position.DescriptionLength));
        Assert.Equal([new PartialDate(2019, 3), new PartialDate(2019, 3), new PartialDate(2015)], positions.Select(position => position.StartedOn));
        Assert.Equal([null, new PartialDate(2020, 10), new PartialDate(2019, 3)], positions.Select(position => position.FinishedOn));
        Assert.Equal([true, false, false], positions.Select(position => position.IsCurrent));
        Assert.All(positions, position => Assert.False(position.HasUnreadStart || position.HasUnreadEnd));
        Assert.Equal(new Origin(SourceKind.Pdf, "Experience", 2), positions[1].Origin);
    }

    [Fact]
    public void Schools_have_their_degree_and_years()
    {
        var schools = Read.Of(Ada.ToBytes()).Education.Value();
        Assert.Equal(["University of Examples", "Sample College", "Springfield High"], schools.Select(school => school.School));
        Assert.Equal(["Master's degree, Computer Science", "Bachelor's degree, Mathematics", ""], schools.Select(school => school.Degree));
        Assert.Equal([(new PartialDate(2010), new PartialDate(2012)), (new PartialDate(2006), new PartialDate(2010)), (null, (PartialDate?)null)], schools.Select(school => (school.StartedOn, school.FinishedOn)));
        Assert.Equal([false, false, true], schools.Select(school => school.HasUnreadDate));
    }

    [Theory]
    [InlineData("Degree, Field · (2012 - 2016)", "Degree, Field", "2012", "2016", false)]
    [InlineData("(2012 - 2016)", "", "2012", "2016", false)]
    [InlineData("Degree · (2016)", "Degree", "2016", null, false)]
    [InlineData("Degree (honours)", "Degree (honours)", null, null, true)]
    [InlineData("Degree · (March 2012 - June 2016)", "Degree", "2012-03", "2016-06", false)]
    [InlineData("Degree · (Smarch 2012 - 2016)", "Degree", null, "2016", true)]
    public void A_degree_line_is_taken_apart(string line, string degree, string? start, string? end, bool isUnread)
    {
        var school = Read.Of((Ada with { Schools = [new School("University", line)] }).ToBytes()).Education.Value().Single();
        Assert.Equal((degree, start, end, isUnread), (school.Degree, school.StartedOn?.ToString(), school.FinishedOn?.ToString(), school.HasUnreadDate));
    }

    [Fact]
    public void What_no_pdf_shows_is_not_observable_with_a_reason_and_advice()
    {
        var profile = Read.Of(Ada.ToBytes());
        Blindspot[] why =
        [
            profile.Photo.Why(), profile.Banner.Why(), profile.Industry.Why(), profile.Projects.Why(), profile.Courses.Why(), profile.TestScores.Why(), profile.Organizations.Why(),
            profile.Volunteering.Why(), profile.Causes.Why(), profile.Featured.Why(), profile.RecommendationsReceived.Why(), profile.RecommendationsGiven.Why(),
            profile.EndorsementsReceived.Why(), profile.EndorsementsGiven.Why(), profile.ConnectionCount.Why(), profile.Connections.Why(), profile.Groups.Why(),
            profile.FollowedCompanies.Why(), profile.FollowedPeople.Why(), profile.FollowedHashtags.Why(), profile.Invitations.Why(), profile.Correspondence.Why(),
            profile.Posts.Why(), profile.Comments.Why(), profile.Reactions.Why(),
        ];
        Assert.Equal(why.Length, why.Select(each => each.Reason).Distinct().Count());
        Assert.All(why, each => Assert.StartsWith("A profile saved to PDF does not show ", each.Reason.ToString(), StringComparison.Ordinal));
        Assert.All(why, each => Assert.EndsWith(".", each.MakeVisible.ToString(), StringComparison.Ordinal));
        Assert.Contains("photo=yes", profile.Photo.Why().MakeVisible.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Headings_and_dates_are_known_in_twelve_languages(string code)
    {
        var ada = Ada with { Tongue = Tongue.Of(code), Summary = Tongue.Of(code).Summary is null ? "" : Ada.Summary };
        var profile = Read.Of(ada.ToBytes());
        Assert.Equal(ada.Tongue.Contact is not null, profile.PublicAddress.IsObserved);
        Assert.Equal(ada.Tongue.TopSkills is not null, profile.Skills.IsObserved);
        Assert.Equal(ada.Tongue.Summary is not null, profile.SummaryLength.IsObserved);
        Assert.Equal(ada.Tongue.Education is not null, profile.Education.IsObserved);
        Assert.Equal(ada.Tongue.Experience is not null, profile.Positions.IsObserved);
        // They stay English in some languages, so they are known in all.
        Assert.Equal(3, profile.Languages.Value().Length);
        if (ada.Tongue.Experience is null)
            return;
        Assert.Equal([new PartialDate(2019, 3), new PartialDate(2019, 3), new PartialDate(2015)], profile.Positions.Value().Select(position => position.StartedOn));
        Assert.Equal([null, new PartialDate(2020, 10), new PartialDate(2019, 3)], profile.Positions.Value().Select(position => position.FinishedOn));
        Assert.Equal([true, false, false], profile.Positions.Value().Select(position => position.IsCurrent));
    }

    [Theory]
    [InlineData("January 2021 - Present (2 years 3 months)", "2021-01", false, null, false)]
    [InlineData("January 2021 - December 2022 (2 years)", "2021-01", false, "2022-12", false)]
    [InlineData("2021 - 2022 (1 year)", "2021", false, "2022", false)]
    [InlineData("ledna 2021 - Present (2 years)", null, true, null, false)]
    [InlineData("January 2021 - prosince 2022 (2 years)", "2021-01", false, null, true)]
    [InlineData("January 2021 - 2564 (1 year)", "2021-01", false, null, true)]
    [InlineData("January 2021 \u2013 March", "2021-01", false, null, true)]
    [InlineData("enero de 2021 - septiembre de 2022", "2021-01", false, "2022-09", false)]
    [InlineData("январь 2021 г. - август 2022 г.", "2021-01", false, "2022-08", false)]
    [InlineData("März 2021 - Mai 2022", "2021-03", false, "2022-05", false)]
    [InlineData("3 janvier 2021 - 2022", null, true, "2022", false)]
    public void A_date_that_is_not_known_is_unread_and_never_guessed(string dates, string? start, bool isUnreadStart, string? end, bool isUnreadEnd)
    {
        var position = Read.Of((Ada with { Employers = [new Employer("Example", new Job("Engineer", dates, ""))] }).ToBytes()).Positions.Value().Single();
        Assert.Equal((start, isUnreadStart), (position.StartedOn?.ToString(), position.HasUnreadStart));
        Assert.Equal((end, isUnreadEnd), (position.FinishedOn?.ToString(), position.HasUnreadEnd));
    }

    [Theory]
    [InlineData("whenever")]
    [InlineData("January 2021")]
    [InlineData("Jan - Feb")]
    public void A_position_without_a_line_of_dates_leaves_all_positions_unknown(string dates)
    {
        var profile = Read.Of((Ada with { Employers = [.. Ada.Jobs, new Employer("Example", new Job("Engineer", dates, ""))] }).ToBytes());
        Assert.Contains("could be understood", profile.Positions.Why().Reason.ToString(), StringComparison.Ordinal);
        Assert.True(profile.Education.IsObserved);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(11)]
    [InlineData(20)]
    public void A_page_may_end_inside_a_section(int linesOnPage) =>
        Assert.Equal(Facts(Ada), Facts(Ada with { LinesOnPage = linesOnPage }));

    [Fact]
    public void The_order_in_which_the_columns_are_drawn_does_not_matter() => Assert.Equal(Facts(Ada), Facts(Ada with { DrawsRightFirst = true }));

    [Fact]
    public void The_order_in_which_lines_are_drawn_does_not_matter()
    {
        var lines = Ada.Lines(Ada.Rows);
        lines.Reverse();
        Assert.Equal(Facts(Ada), Facts(Read.Of(DrawnPdf.Modern(lines).ToBytes())));
    }

    [Fact]
    public void Packed_and_plain_pages_say_the_same() => Assert.Equal(Facts(Ada), Facts(Ada with { IsPacked = false }));

    [Fact]
    public void Footers_may_be_missing() => Assert.Equal(Facts(Ada), Facts(Ada with { HasFooters = false }));

    [Theory]
    [InlineData("Page 1 of 2")]
    [InlineData("Seite 1 von 3")]
    [InlineData("Page 2 of 1")]
    public void A_footer_of_another_number_of_pages_means_that_pages_are_missing(string footer)
    {
        var lines = (Ada with { HasFooters = false }).Lines(Ada.Rows);
        lines.Add(new Drawn(1, 370, 20, 9, IsBold: false, new Ink(footer, "000000")));
        Assert.Equal("PA-PDF-PAGES", Read.CodeOf(DrawnPdf.Modern(lines).ToBytes()));
    }

    [Fact]
    public void Long_names_wrap_without_a_mark_and_are_one_name()
    {
        var ada = Ada with
        {
            Name = "Ada Maria Augusta Wilhelmina van den Sample-Exampleton",
            Employers = [new Employer("The Very Long Example Company for Counting Every Single Thing There Is To Count", new Job("Senior Principal Engineer of Pipelines, Tables, Records and whatever else comes along on a day", "2019 - Present", "", "x"))],
            Certifications = ["Certified Engineer of Examples and of Samples", "Pipelines"],
            Schools = [new School("The Royal University of Examples and of Many Other Things That Are Worth a Course", "Master of Very Long Names of Degrees in a Field that is longer still · (2010 - 2012)")],
        };
        var profile = Read.Of(ada.ToBytes());
        Assert.Equal(ada.Name, profile.Name.Value());
        Assert.Equal((ada.Employers[0].Company, ada.Employers[0].Jobs[0].Title), (profile.Positions.Value()[0].Company, profile.Positions.Value()[0].Title));
        Assert.Equal(ada.Certifications, Names(profile.Certifications));
        Assert.Equal(ada.Schools[0].Name, profile.Education.Value().Single().School);
        Assert.Equal(new PartialDate(2012), profile.Education.Value().Single().FinishedOn);
    }

    /// <summary>
    /// A line that ends where the next word would not have fitted may go on in the next one or not, and nothing tells. Two names are then
    /// taken for one, never one for two, so that a list is at least as long as it is read.
    /// </summary>
    [Fact]
    public void A_list_is_never_read_as_longer_than_it_is_and_is_whole_where_every_line_ends_early() => Gen.Select(
        Gen.Int[1, 45].Array[1, 6], Gen.Int[1, 12], Gen.Bool).Sample(
        (lengths, word, isAddressLong) =>
        {
            var names = lengths.Select((length, i) => NameOf(length, word, (char)('a' + i))).ToList();
            var ada = Ada with { Certifications = names, TopSkills = [.. names.Take(3)], Address = isAddressLong ? Ada.Address : "www.linkedin.com/in/ada" };
            var profile = Read.Of(ada.ToBytes());
            var read = Names(profile.Certifications).ToList();
            Assert.Equal(string.Join(' ', names), string.Join(' ', read));
            Assert.True(read.Count <= names.Count, $"{names.Count} became {read.Count}.");
            Assert.InRange(profile.Skills.Value().Count, 1, Math.Min(3, names.Count));
            Assert.False(profile.Skills.Value().IsExact);
            // The long address reaches the edge of the column, and beside short names there is room.
            if (isAddressLong && names.TrueForAll(name => name.Length <= 12))
                Assert.Equal(names, read);
        },
        iter: 500);

    private static string NameOf(int length, int word, char sign) => string.Concat(Enumerable.Range(1, length).Select(at => at % (word + 1) == 0 && at != length ? ' ' : sign));

    [Fact]
    public void Other_alphabets_and_accents_come_through()
    {
        var ada = Ada with { Name = "Ада Прімєр", Headline = "Ingeniería de datos · données · 数据", Place = "Łódź" };
        var profile = Read.Of(ada.ToBytes());
        Assert.Equal((ada.Name, ada.Headline, ada.Place), (profile.Name.Value(), profile.Headline.Value(), profile.Location.Value()));
    }

    [Fact]
    public void Control_and_direction_characters_do_not_come_through() =>
        Assert.Equal("Ada Sample", Read.Of((Ada with { Name = "\u202EAda\u0007 Sample\u2066" }).ToBytes()).Name.Value());

    [Fact]
    public void A_default_address_is_whole_and_a_cut_one_is_unknown()
    {
        var ada = Ada with { Address = "www.linkedin.com/in/ada-sample-0a1b2c3d" };
        Assert.Equal(ada.Address, Read.Of(ada.ToBytes()).PublicAddress.Value());
        var cut = ada.Without(row => row.Inks[^1].Text == "(LinkedIn)");
        Assert.Contains("url=ADDRESS", Read.Of(cut).PublicAddress.Why().MakeVisible.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_a_telephone_nor_a_mail_address_is_a_website() =>
        Assert.False(Read.Of((Ada with { Contacts = [("ada@example.com", ""), ("+1 555 0100", "(Mobile)")] }).ToBytes()).ContactRoutes.IsObserved);

    [Fact]
    public void A_missing_section_proves_nothing()
    {
        var bare = Read.Of(Ada.Without(row => row.Section is not ("" or "Languages")));
        Assert.Equal(3, bare.Languages.Value().Length);
        Blindspot[] why =
        [
            bare.SummaryLength.Why(), bare.Positions.Why(), bare.Education.Why(), bare.Skills.Why(), bare.Certifications.Why(), bare.Honors.Why(), bare.Publications.Why(), bare.Patents.Why(),
            bare.ContactRoutes.Why(),
        ];
        Assert.All(why, each => Assert.Contains("does not prove that you have none", each.Reason.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_heading_ends_a_section()
    {
        List<Row> rows = [.. Ada.Rows.Where(row => !row.IsLeft && row.Section != "Education"), new Row(false, Part.Heading, "", 15.75, new Ink("Volunteering", "181818")), new Row(false, Part.Text, "", 14, new Ink("Anything", "ff0000"))];
        var profile = Read.Of(Ada.Bytes(rows));
        Assert.Equal(3, profile.Positions.Value().Length);
        Assert.False(profile.Education.IsObserved);
    }

    [Theory]
    [InlineData("Summary")]
    [InlineData("Experience")]
    [InlineData("Education")]
    public void A_section_that_is_there_twice_is_not_understood(string section)
    {
        var profile = Read.Of(Ada.Bytes([.. Ada.Rows, .. Ada.Rows.Where(row => row.Section == section)]));
        Assert.Equal((section != "Summary", section != "Experience", section != "Education"), (profile.SummaryLength.IsObserved, profile.Positions.IsObserved, profile.Education.IsObserved));
    }

    [Fact]
    public void A_line_in_a_size_or_colour_that_is_not_known_makes_its_section_unknown()
    {
        foreach (var (section, size, colour) in new[] { ("Summary", 8.0, "181818"), ("Summary", 12, "ff0000"), ("Experience", 14, "181818"), ("Education", 10.5, "00ff00") })
        {
            var rows = Ada.Rows.ToList();
            rows.Insert(rows.FindLastIndex(row => row.Section == section), new Row(false, Part.Text, section, size, new Ink("stranger", colour)));
            var profile = Read.Of(Ada.Bytes(rows));
            Assert.False(section switch { "Summary" => profile.SummaryLength.IsObserved, "Experience" => profile.Positions.IsObserved, _ => profile.Education.IsObserved }, section);
        }
    }

    [Fact]
    public void The_day_on_which_it_was_saved_is_the_newest_date_unless_it_lies_in_the_future()
    {
        Assert.Equal(new DateOnly(2026, 4, 1), Read.Of(Ada.ToBytes()).NewestDate);
        Assert.Null(Read.Of(Ada.ToBytes(), new ReadOptions { LatestDay = new DateOnly(2026, 3, 31) }).NewestDate);
    }

    private static IEnumerable<string> Names(Fact<System.Collections.Immutable.ImmutableArray<SectionEntry>> fact) => fact.Value().Select(entry => entry.Name);

    private static string Facts(SavedProfile saved) => Facts(Read.Of(saved.ToBytes()));

    private static string Facts(Profile profile) => string.Join(
        "\n",
        profile.Name.Value(),
        profile.Headline.Value(),
        profile.Location.Value(),
        profile.PublicAddress.Value(),
        profile.ContactRoutes.Value(),
        profile.SummaryLength.Value(),
        profile.Skills.Value(),
        string.Join('|', profile.Positions.Value()),
        string.Join('|', profile.Education.Value()),
        string.Join('|', Names(profile.Languages).Concat(Names(profile.Certifications)).Concat(Names(profile.Honors)).Concat(Names(profile.Publications)).Concat(Names(profile.Patents))));
}
