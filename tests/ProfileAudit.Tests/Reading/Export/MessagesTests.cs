using System.Globalization;
using System.Text;
using CsCheck;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>messages.csv of all eras, folded by conversation and by person. Everyone is invented.</summary>
public sealed class MessagesTests
{
    private const string Me = "https://www.linkedin.com/in/ada-sample";
    private const string Bo = "https://www.linkedin.com/in/bo-test";
    private const string Cy = "https://www.linkedin.com/in/cy-test";

    private const string Header =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";

    private static readonly (string Name, string Text) Own = ("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,,,,,,,,\n");

    [Fact]
    public async Task A_conversation_tells_who_began_who_was_last_and_how_much_was_written()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("1", "Ada Sample", Me, "Bo Test", Bo, "2026-02-02 10:00:00 UTC"),
            Row("1", "Ada Sample", Me, "Bo Test", Bo, "2025-12-24 10:00:00 UTC"));
        var conversation = Assert.Single(told.Conversations);
        Assert.Equal(
            new Conversation
            {
                Other = new Person("in/bo-test", "Bo Test"),
                Sent = 2,
                Received = 1,
                FirstOn = new DateOnly(2025, 12, 24),
                LastOn = new DateOnly(2026, 2, 3),
                IsOpenedByMember = true,
                IsLastTheirs = true,
            },
            conversation);
        Assert.Equal([new DateOnly(2025, 12, 1), new DateOnly(2026, 2, 1)], told.MonthsWritten.AsEnumerable());
    }

    [Fact]
    public async Task The_order_of_rows_does_not_matter()
    {
        string[] rows =
        [
            Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("2", "Cy Test", Cy, "Ada Sample", Me, "2026-01-03 10:00:00 UTC"),
            Row("1", "Ada Sample", Me, "Bo Test", Bo, "2026-02-02 10:00:00 UTC"),
            Row("2", "Ada Sample", Me, "Cy Test", Cy, "2025-12-24 10:00:00 UTC"),
        ];
        var forth = await FoldAsync(rows);
        var back = await FoldAsync([.. rows.Reverse()]);
        Assert.Equal(forth.Conversations.OrderBy(each => each.Other!.Id), back.Conversations.OrderBy(each => each.Other!.Id));
        Assert.Equal(forth.MonthsWritten.AsEnumerable(), back.MonthsWritten);
    }

    [Fact]
    public Task Months_are_those_of_the_members_own_messages_however_far_apart() =>
        Gen.Select(Gen.Int[0, 22 * 12], Gen.Bool).List[1, 60].SampleAsync(
            async messages =>
            {
                var first = new DateOnly(2004, 1, 1);
                var told = await FoldAsync([.. messages.Select(message => message.Item1 is var month && message.Item2
                    ? Row("1", "Ada Sample", Me, "Bo Test", Bo, Moment(first.AddMonths(month)))
                    : Row("1", "Bo Test", Bo, "Ada Sample", Me, Moment(first.AddMonths(month))))]);
                Assert.Equal(messages.Where(message => message.Item2).Select(message => first.AddMonths(message.Item1)).Distinct().Order(), told.MonthsWritten);
            },
            iter: 200);

    [Theory]
    [InlineData("2024-02-29 23:59:59 UTC", true)]
    [InlineData("2024-02-29 23:59:59", true)]
    [InlineData("2003-01-01 00:00:00 UTC", true)]
    [InlineData("2099-12-31 00:00:00 UTC", true)]
    [InlineData("2002-12-31 23:59:59 UTC", false)]
    [InlineData("2100-01-01 00:00:00 UTC", false)]
    [InlineData("2023-02-29 10:00:00 UTC", false)]
    [InlineData("2024-13-01 10:00:00 UTC", false)]
    [InlineData("2024-00-01 10:00:00 UTC", false)]
    [InlineData("2024-01-00 10:00:00 UTC", false)]
    [InlineData("2024-01-32 10:00:00 UTC", false)]
    [InlineData("2024-01-01 24:00:00 UTC", false)]
    [InlineData("2024-01-01 10:60:00 UTC", false)]
    [InlineData("2024-01-01 10:00:60 UTC", false)]
    [InlineData("2024-01-01 10:00:0x UTC", false)]
    [InlineData("2024-01-01 10:00:00 UTX", false)]
    public async Task A_date_is_one_that_LinkedIn_can_have_recorded(string date, bool isOne)
    {
        var told = await FoldAsync(Row("1", "Bo Test", Bo, "Ada Sample", Me, date), Row("1", "Ada Sample", Me, "Bo Test", Bo, "2020-01-01 10:00:00 UTC"));
        Assert.Equal(isOne, Assert.Single(told.Conversations).HasDates);
    }

    [Fact]
    public async Task Two_people_of_one_name_stay_two()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("2", "Bo Test", Bo + "-2", "Ada Sample", Me, "2026-02-03 10:00:00 UTC"));
        Assert.Equal(["in/bo-test", "in/bo-test-2"], told.People.Select(each => each.Person.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_conversations_with_a_name_alone_may_be_two_people()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", "", "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("2", "Bo Test", "", "Ada Sample", Me, "2026-02-04 10:00:00 UTC"));
        Assert.Equal(2, told.People.Count());
    }

    [Fact]
    public async Task Conversations_with_one_person_are_added_up()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("2", "Ada Sample", Me, "Bo B. Test", Bo + "/?trk=x", "2024-02-03 10:00:00 UTC"));
        Assert.Equal(new Correspondent(new Person("in/bo-test", "Bo Test"), 1, 1, new DateOnly(2024, 2, 3), new DateOnly(2026, 2, 3), true), Assert.Single(told.People));
    }

    [Fact]
    public async Task Closed_accounts_are_nobody_in_particular()
    {
        var told = await FoldAsync(
            Row("1", "LinkedIn Member", "", "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("2", "LinkedIn Member", "", "Ada Sample", Me, "2026-02-04 10:00:00 UTC"));
        Assert.All(told.People, each => Assert.True(each.Person.IsUnknown));
        Assert.Equal(2, told.People.Count());
    }

    [Fact]
    public async Task A_group_is_no_conversation_of_two()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", Bo, "\"Ada Sample,Cy Test\"", $"\"{Me},{Cy}\"", "2026-02-03 10:00:00 UTC"),
            Row("1", "Ada Sample", Me, "\"Bo Test,Cy Test\"", $"\"{Bo},{Cy}\"", "2026-02-02 10:00:00 UTC"));
        Assert.Null(Assert.Single(told.Conversations).Other);
        Assert.Empty(told.People);
    }

    [Fact]
    public async Task A_comma_in_a_name_makes_no_group()
    {
        var told = await FoldAsync(
            Row("1", "Ada Sample", Me, "\"Bo Test, PhD\"", "", "2026-02-02 10:00:00 UTC"),
            Row("1", "\"Bo Test, PhD\"", Bo, "Ada Sample", "", "2026-02-03 10:00:00 UTC"));
        Assert.Equal("in/bo-test", Assert.Single(told.People).Person.Id);
    }

    [Theory]
    [InlineData("SPAM", "Hello")]
    [InlineData("INBOX", "\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Buy</p>\"")]
    public async Task Advertisements_are_no_people(string folder, string content)
    {
        var told = await FoldAsync(Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC", folder, content));
        Assert.True(Assert.Single(told.Conversations).IsAdvertising);
        Assert.Empty(told.People);
    }

    [Theory]
    [InlineData(499, null)]
    [InlineData(500, null)]
    [InlineData(501, "PA-CSV-PEOPLE")]
    public async Task A_conversation_has_no_more_people_than_a_group_can_have(int people, string? code)
    {
        var rows = string.Concat(Enumerable.Range(1, people - 1).Select(i => Row("1", $"Bo {i}", $"{Bo}-{i}", "Ada Sample", Me, "2026-02-03 10:00:00 UTC")));
        var profile = await Exported.ReadAsync(Own, ("messages.csv", Header + Row("1", "Ada Sample", Me, "Bo 1", $"{Bo}-1", "2026-02-04 10:00:00 UTC") + rows));
        Assert.Equal(code is null ? [] : [code], profile.Sources[0].Unread.Select(part => part.Code));
    }

    [Fact]
    public async Task A_draft_was_never_sent()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("1", "Ada Sample", Me, "Bo Test", Bo, "2026-02-04 10:00:00 UTC", draft: "Yes"));
        var conversation = Assert.Single(told.Conversations);
        Assert.True(conversation.IsLastTheirs);
        Assert.Equal(0, conversation.Sent);
    }

    [Fact]
    public async Task A_message_without_a_date_counts_and_says_that_the_last_is_uncertain()
    {
        var told = await FoldAsync(
            Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC"),
            Row("1", "Ada Sample", Me, "Bo Test", Bo, "some day"));
        var conversation = Assert.Single(told.Conversations);
        Assert.False(conversation.HasDates);
        Assert.Equal((1, 1), (conversation.Sent, conversation.Received));
    }

    [Fact]
    public async Task Messages_of_2018_have_directions_and_no_addresses()
    {
        var profile = await Exported.ReadAsync(("Messages.csv", """
            From,To,Date,Subject,Content,Direction,Folder
            Bo Test,Ada Sample,"1/9/18, 2:37 PM",,Hello,INCOMING,INBOX
            Ada Sample,Bo Test,"1/8/18, 2:37 PM",,Hello,OUTGOING,SENT

            """));
        var conversation = Assert.Single(profile.Correspondence.Value().Conversations);
        Assert.Equal(("name/bo test", 1, 1, true), (conversation.Other!.Id, conversation.Sent, conversation.Received, conversation.IsLastTheirs));
    }

    [Fact]
    public async Task Messages_of_2022_have_addresses_of_senders_only()
    {
        var profile = await Exported.ReadAsync(Own, ("messages.csv", $"""
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
            1,,Bo Test,{Bo},Ada Sample,2022-03-04 10:00:00 UTC,,Hello,INBOX
            1,,Ada Sample,{Me},Bo Test,2022-03-03 10:00:00 UTC,,Hello,INBOX
            2,,Ada Sample,{Me},Cy Test,2022-03-03 10:00:00 UTC,,Hello,INBOX

            """));
        Assert.Equal(["in/bo-test", "name/cy test"], profile.Correspondence.Value().People.Select(each => each.Person.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Line_breaks_in_quoted_texts_are_no_rows()
    {
        var told = await FoldAsync(Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC", content: "\"Hello\n\n2,,Cy,,Ada,,2026-02-03,,x\""));
        Assert.Single(told.Conversations);
    }

    [Fact]
    public async Task Invitations_tell_the_members_address()
    {
        var profile = await Exported.ReadAsync(
            ("Invitations.csv", $"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Sample,Cy Test,\"1/9/24, 2:37 PM\",,OUTGOING,{Me},{Cy}\n"),
            ("messages.csv", Header + Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC")));
        Assert.Equal("in/bo-test", Assert.Single(profile.Correspondence.Value().People).Person.Id);
    }

    [Fact]
    public async Task Who_is_in_every_conversation_is_the_member()
    {
        var profile = await Exported.ReadAsync(("messages.csv", Header
            + Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC")
            + Row("2", "Ada Sample", Me, "Cy Test", Cy, "2026-02-03 10:00:00 UTC")
            + Row("3", "Dee Test", Cy + "-3", "Ada Sample", Me, "2026-02-03 10:00:00 UTC")));
        Assert.Equal(1, profile.Correspondence.Value().Conversations.Sum(each => each.Sent));
    }

    [Fact]
    public async Task Where_nothing_tells_who_the_member_is_nothing_is_told()
    {
        var profile = await Exported.ReadAsync(("messages.csv", Header + Row("1", "Bo Test", Bo, "Ada Sample", Me, "2026-02-03 10:00:00 UTC")));
        Assert.IsType<Blindspot.NotUnderstood>(profile.Correspondence.Why());
    }

    [Fact]
    public async Task No_messages_are_an_empty_inbox_only_in_a_complete_archive()
    {
        var complete = await Exported.ReadAsync(Exported.Account, Exported.Follows, Exported.Slow, ("Skills.csv", "Name\nC#\n"));
        var basic = await Exported.ReadAsync(Exported.Account, Exported.Follows, ("Skills.csv", "Name\nC#\n"));
        Assert.Empty(complete.Correspondence.Value().Conversations);
        Assert.IsType<Blindspot.LeftOut>(basic.Correspondence.Why());
    }

    private static string Moment(DateOnly month) => month.ToString("yyyy-MM-'07 10:00:00 UTC'", CultureInfo.InvariantCulture);

    private static string Row(string conversation, string from, string sender, string to, string recipients, string date, string folder = "INBOX", string content = "Hello", string draft = "No") =>
        $"{conversation},,{from},{sender},{to},{recipients},{date},,{content},{folder},,{draft},No\n";

    private static async Task<Correspondence> FoldAsync(params string[] rows)
    {
        var text = new StringBuilder(Header).AppendJoin("", rows).ToString();
        return (await Exported.ReadAsync(Own, ("messages.csv", text))).Correspondence.Value();
    }
}
