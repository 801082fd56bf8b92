using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

public sealed class ProfileJoinTests
{
    private static readonly DateOnly Day = TestProfile.AsOf;

    private static Profile Complete { get; } = Joined.As(TestProfile.Flourishing, SourceKind.Export, ArchiveKind.Complete, Day);

    private static Profile Nothing { get; } = TestProfile.Unseen;

    [Fact]
    public void Every_fact_comes_from_the_first_source_that_shows_it()
    {
        var shown = TestProfile.Flourishing;
        var joined = Profile.Join(TestProfile.Unseen, shown);
        Assert.Equal(shown with { Sources = joined.Sources, Diagnostics = joined.Diagnostics }, joined);
        Assert.Equal(2, joined.Sources.Length);
        var headline = TestProfile.Unseen with { Headline = TestProfile.Seen("First") };
        Assert.Equal("First", Profile.Join(headline, shown with { Sources = TestProfile.Unseen.Sources, Headline = TestProfile.Hidden }).Headline.Value());
    }

    [Fact]
    public void The_fullest_export_is_asked_first_and_nothing_is_added_up()
    {
        var basic = TestProfile.Bare with
        {
            Sources = [new ProfileSource(SourceKind.Export, ArchiveKind.Basic, "It is.", 9, [])],
            ConnectionCount = TestProfile.Seen(Tally.Exactly(30)),
            NewestDate = new DateOnly(2026, 5, 1),
        };
        var complete = TestProfile.Bare with { ConnectionCount = TestProfile.Seen(Tally.Exactly(31)) };
        var joined = Profile.Join(basic, complete);
        Assert.Equal(31, joined.ConnectionCount.Value().Count);
        // Windows of the complete export's facts must not reach beyond its own newest day.
        Assert.Equal(TestProfile.AsOf, joined.NewestDate);
    }

    [Fact]
    public void One_profile_joins_to_itself_and_none_to_nothing()
    {
        Assert.Equal(TestProfile.Bare, Profile.Join(TestProfile.Bare));
        Assert.Throws<ArgumentException>(() => Profile.Join([]));
    }

    [Fact]
    public void What_was_seen_wins_over_what_a_missing_file_let_conclude()
    {
        var none = TestProfile.Bare with { Skills = Fact.Observed(Tally.Exactly(0), new Origin(SourceKind.Export, "no Skills.csv") { IsInferred = true }) };
        var some = TestProfile.Unseen with { Skills = TestProfile.Seen(Tally.Exactly(30)) };
        Assert.Equal(30, Profile.Join(none, some).Skills.Value().Count);
        Assert.Equal(0, Profile.Join(none, TestProfile.Unseen).Skills.Value().Count);
    }

    [Theory]
    // What visitors see: the page, then the export, then the PDF.
    [InlineData(SourceKind.Page, 0, SourceKind.Export, 0, true)]
    [InlineData(SourceKind.Export, 0, SourceKind.Pdf, 0, true)]
    [InlineData(SourceKind.Page, 0, SourceKind.Pdf, 0, true)]
    // Until the other is newer by more than that is worth.
    [InlineData(SourceKind.Page, 180, SourceKind.Export, 0, true)]
    [InlineData(SourceKind.Page, 181, SourceKind.Export, 0, false)]
    [InlineData(SourceKind.Export, 270, SourceKind.Pdf, 0, true)]
    [InlineData(SourceKind.Export, 271, SourceKind.Pdf, 0, false)]
    // Without a date a page is of today, anything else old.
    [InlineData(SourceKind.Page, null, SourceKind.Export, 0, true)]
    [InlineData(SourceKind.Export, 400, SourceKind.Pdf, null, true)]
    [InlineData(SourceKind.Page, 400, SourceKind.Export, null, true)]
    [InlineData(SourceKind.Export, null, SourceKind.Pdf, null, true)]
    // Answers win, whatever their age.
    [InlineData(SourceKind.Answers, null, SourceKind.Page, 0, true)]
    public void For_what_visitors_see_each_kind_of_source_is_worth_some_time(SourceKind first, int? age, SourceKind second, int? otherAge, bool isFirst)
    {
        var (one, other) = (Headlined("One", first, age), Headlined("The other", second, otherAge));
        Assert.Equal(isFirst ? "One" : "The other", Profile.Join(one, other).Headline.Value());
        Assert.Equal(isFirst ? "One" : "The other", Profile.Join(other, one).Headline.Value());
    }

    [Theory]
    [InlineData(ArchiveKind.Complete, 90, ArchiveKind.Basic, 0, true)]
    [InlineData(ArchiveKind.Complete, 91, ArchiveKind.Basic, 0, false)]
    [InlineData(ArchiveKind.Basic, 0, ArchiveKind.Partial, 0, true)]
    [InlineData(ArchiveKind.Basic, 1, ArchiveKind.Partial, 0, false)]
    [InlineData(ArchiveKind.Complete, 1, ArchiveKind.Complete, 0, false)]
    [InlineData(ArchiveKind.Complete, 270, null, 0, true)]
    [InlineData(ArchiveKind.Complete, 271, null, 0, false)]
    public void For_lists_the_fullest_export_is_worth_some_time_and_a_page_least(ArchiveKind? first, int age, ArchiveKind? second, int otherAge, bool isFirst)
    {
        var (one, other) = (Listed(1, first, age), Listed(2, second, otherAge));
        Assert.Equal(isFirst ? 1 : 2, Profile.Join(one, other).Certifications.Value().Length);
        Assert.Equal(isFirst ? 1 : 2, Profile.Join(other, one).Certifications.Value().Length);
    }

    [Fact]
    public void A_lower_bound_never_beats_an_exact_count_and_the_higher_of_two_is_taken()
    {
        var exact = From(SourceKind.Export, 400) with { Skills = Fact.Observed(Tally.Exactly(40)), ConnectionCount = Fact.Observed(Tally.Exactly(612)) };
        var page = From(SourceKind.Page, 0) with { Skills = Fact.Observed(Bound(5)), ConnectionCount = Fact.Observed(Bound(500)) };
        var pdf = From(SourceKind.Pdf, 0) with { Skills = Fact.Observed(Bound(3)) };
        Assert.All([Profile.Join(exact, page), Profile.Join(page, exact), Profile.Join(pdf, page, exact)], joined =>
        {
            Assert.Equal(Tally.Exactly(40), joined.Skills.Value());
            Assert.Equal(Tally.Exactly(612), joined.ConnectionCount.Value());
        });
        Assert.Equal(Bound(5), Profile.Join(pdf, page).Skills.Value());
        Assert.Equal(Bound(5), Profile.Join(page, pdf).Skills.Value());
    }

    [Fact]
    public void A_page_shows_the_photo_and_the_export_since_when()
    {
        var uploaded = new DateOnly(2024, 5, 6);
        var page = From(SourceKind.Page, null) with { Photo = Fact.Observed(new ProfileImage(true), new Origin(SourceKind.Page, "page")) };
        var export = From(SourceKind.Export, 0) with { Photo = Fact.Observed(new ProfileImage(true, uploaded), new Origin(SourceKind.Export, "Rich_Media.csv")) };
        var photo = Assert.IsType<Fact<ProfileImage>.Observed>(Profile.Join(export, page).Photo);
        Assert.Equal(new ProfileImage(true, uploaded), photo.Value);
        Assert.Equal(["page", "Rich_Media.csv"], photo.Origins.Select(origin => origin.Part));

        var gone = page with { Photo = Fact.Observed(new ProfileImage(false), new Origin(SourceKind.Page, "page")) };
        Assert.Equal(new ProfileImage(false), Profile.Join(export, gone).Photo.Value());
    }

    [Fact]
    public void The_day_is_the_newest_up_to_which_all_activity_is_known()
    {
        var old = From(SourceKind.Export, 300) with { Posts = TestProfile.Log(5) };
        var young = From(SourceKind.Export, 10) with { Connections = TestProfile.WorkingAt("Example Bridges") };
        Assert.Equal(Day.AddDays(-300), Profile.Join(old, young).NewestDate);
        // What a page dates, or an old archive whose activity a newer one tells, moves nothing.
        Assert.Equal(Day.AddDays(-10), Profile.Join(From(SourceKind.Page, 0), young, From(SourceKind.Export, 700)).NewestDate);
        Assert.Equal(Day.AddDays(-10), Profile.Join(old, young with { Posts = TestProfile.Log(6) }).NewestDate);
        // Without any activity it is the newest of all.
        Assert.Equal(Day, Profile.Join(From(SourceKind.Page, 0), From(SourceKind.Export, 30)).NewestDate);
        Assert.Null(Profile.Join(From(SourceKind.Page, null), From(SourceKind.Pdf, null)).NewestDate);
    }

    [Fact]
    public void The_reason_told_is_that_of_the_source_which_came_nearest()
    {
        var never = From(SourceKind.Page, 0) with { Posts = new Blindspot.NeverShownBy(SourceKind.Page, "your posts", "Ask.") };
        var left = From(SourceKind.Export, 0) with { Posts = new Blindspot.LeftOut("Shares.csv", "Ask.") };
        var damaged = From(SourceKind.Export, 0) with { Posts = new Blindspot.Damaged("Shares.csv", "PA-ZIP-CRC", "Again.") };
        Assert.IsType<Blindspot.LeftOut>(Why(Profile.Join(never, left).Posts));
        Assert.IsType<Blindspot.Damaged>(Why(Profile.Join(left, damaged, never).Posts));
    }

    [Fact]
    public void What_is_changed_after_a_join_counts_in_the_next()
    {
        var joined = Profile.Join(Headlined("One", SourceKind.Export, 0), From(SourceKind.Pdf, 0));
        var seen = Assert.IsType<Fact<string>.Observed>(joined.Headline);
        var changed = joined with { Headline = seen with { Value = "Changed" } };
        Assert.Equal("Changed", Profile.Join(changed, From(SourceKind.Page, 0)).Headline.Value());
    }

    [Fact]
    public void What_contradicts_itself_is_noted_once_a_fact_and_without_values()
    {
        var page = From(SourceKind.Page, 0) with
        {
            Headline = Fact.Observed("Zanzibar sings"),
            Location = Fact.Observed("Zanzibar"),
            PublicAddress = Fact.Observed("https://www.linkedin.com/in/zanzibar"),
            Photo = Fact.Observed(new ProfileImage(false)),
            Banner = Fact.Observed(new ProfileImage(false)),
            Industry = Fact.Observed("Zanzibar trade"),
            ConnectionCount = Fact.Observed(Tally.Exactly(31)),
            Positions = Fact.Observed<ImmutableArray<Position>>([TestProfile.Job("Zanzibar Bridges", 0, 2020, null)]),
        };
        var joined = Profile.Join(Complete, page);
        Assert.Equal(
            [
                "Your headline differs between the saved page and the export; the page is taken, since it shows what visitors see now.",
                "Your location differs between the saved page and the export; the page is taken, since it shows what visitors see now.",
                "The address of your profile differs between the saved page and the export; the page is taken, since it shows what visitors see now.",
                "Your photo differs between the saved page and the export; the page is taken, since it shows what visitors see now.",
                "Your banner differs between the saved page and the export; the page is taken, since it shows what visitors see now.",
                "Your industry differs between the export and the saved page; the export is taken, since it counts more unless the other is a good deal newer.",
                "The number of your connections differs between the saved page and the export; the page is taken, since it shows what visitors see now.",
                "Your current position differs between the export and the saved page; the export is taken, since it counts more unless the other is a good deal newer.",
            ],
            joined.Diagnostics.Select(each => each.Message.ToString()));
        Assert.All(joined.Diagnostics, each => Assert.Equal((DiagnosticSeverity.Note, "PA-JOIN-CONFLICT"), (each.Severity, each.Code)));
        Assert.Equal(joined.Diagnostics.AsEnumerable(), Profile.Join(joined, page).Diagnostics);
    }

    [Fact]
    public void Two_exports_are_told_apart_by_their_age_or_fullness()
    {
        static string? Note(Profile one, Profile other) => Profile.Join(one, other).Diagnostics.SingleOrDefault()?.Message.ToString();
        var one = Headlined("One", SourceKind.Export, 0);
        Assert.Equal("Your headline differs between two exports; the newer is taken.", Note(one, Headlined("Two", SourceKind.Export, 9)));
        Assert.Equal("Your headline differs between two exports; neither is newer, so the one that says more is taken.", Note(one, Headlined("Two", SourceKind.Export, 0)));
        Assert.Equal("Your headline differs between the PDF and the export; the PDF is taken, since it is a good deal newer.", Note(Headlined("Two", SourceKind.Export, 400), Headlined("One", SourceKind.Pdf, 0)));
        Assert.Equal("Your headline differs between your answer and the export; your answer is taken, since you know it best.", Note(Headlined("Two", SourceKind.Export, 0), Headlined("One", SourceKind.Answers, null)));
    }

    [Fact]
    public void What_only_looks_different_is_no_contradiction()
    {
        var page = From(SourceKind.Page, 0) with
        {
            Headline = Fact.Observed("I TEACH bridges to sing, and towns to listen: gladly and in public"),
            PublicAddress = Fact.Observed("http://de.linkedin.com/in/AdaSample/?x=y"),
            ConnectionCount = Fact.Observed(Tally.Exactly(590)),
            Positions = TestProfile.Jobs(TestProfile.Job("EXAMPLE bridges, Inc.", 0, null, null), TestProfile.Job("Elsewhere", 0, 2001, 2002)),
        };
        Assert.Empty(Profile.Join(Complete, page).Diagnostics);
        Assert.Empty(Profile.Join(Complete, page with { ConnectionCount = Fact.Observed(Bound(500)) }).Diagnostics);
        var inferred = From(SourceKind.Export, 0) with { Positions = Fact.Observed(ImmutableArray<Position>.Empty, new Origin(SourceKind.Export, "no Positions.csv") { IsInferred = true }) };
        Assert.Empty(Profile.Join(inferred, page).Diagnostics);
        // At least 500 and exactly 300 cannot both be.
        Assert.Single(Profile.Join(Complete with { ConnectionCount = Fact.Observed(Tally.Exactly(300)) }, page with { ConnectionCount = Fact.Observed(Bound(500)) }).Diagnostics);
    }

    private static Tally Bound(int least) => Tally.AtLeast(least, TestProfile.Hidden);

    private static Profile From(SourceKind kind, int? age) => Nothing with
    {
        Sources = [new ProfileSource(kind, kind == SourceKind.Export ? ArchiveKind.Complete : null, null, 1, [])],
        NewestDate = age is { } days ? Day.AddDays(-days) : null,
    };

    private static Profile Headlined(string headline, SourceKind kind, int? age) => From(kind, age) with { Headline = Fact.Observed(headline) };

    private static Profile Listed(int count, ArchiveKind? archive, int age) => From(archive is null ? SourceKind.Page : SourceKind.Export, age) with
    {
        Sources = [new ProfileSource(archive is null ? SourceKind.Page : SourceKind.Export, archive, null, 1, [])],
        Certifications = Fact.Observed(TestProfile.Entries(count).Value()),
    };

    private static Blindspot Why<T>(Fact<T> fact) => Assert.IsType<Fact<T>.NotObservable>(fact).Why;
}
