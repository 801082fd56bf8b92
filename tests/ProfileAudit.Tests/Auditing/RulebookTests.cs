using ProfileAudit.Auditing;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class RulebookTests
{
    [Fact]
    public void Changes_give_a_new_rulebook_and_leave_the_old_one()
    {
        var book = RuleCatalog.Default;
        var changed = book.Weighing("no-photo", Weight.Minor).Suppressing("no-photo", "No camera.");
        Assert.Equal(Weight.Minor, changed.WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(Weight.Critical, book.WeightOf(RuleCatalog.NoPhoto));
        Assert.Null(book.SuppressionOf("no-photo"));
        Assert.Equal("No camera.", changed.SuppressionOf("no-photo")?.Reason);
    }

    [Fact]
    public void A_rule_that_is_out_no_longer_appears_in_reports()
    {
        var report = new ProfileAuditor(RuleCatalog.Default.Without("no-photo")).Audit(TestProfile.Bare);
        Assert.Throws<KeyNotFoundException>(() => report["no-photo"]);
    }

    [Fact]
    public void Unknown_and_doubled_rules_are_refused()
    {
        var book = RuleCatalog.Default;
        Assert.Throws<ArgumentException>(() => book.Without("no-foto"));
        Assert.Throws<ArgumentException>(() => book.Weighing("no-foto", Weight.Minor));
        Assert.Throws<ArgumentException>(() => book.Suppressing("no-foto", "Because."));
        Assert.Throws<ArgumentException>(() => book.Suppressing("no-photo", " "));
        Assert.Throws<ArgumentException>(() => book.With(RuleCatalog.NoPhoto));
        Assert.Throws<ArgumentException>(() => new Rulebook("1.0.0", "default", [RuleCatalog.NoPhoto, RuleCatalog.NoPhoto]));
    }

    [Fact]
    public void A_curve_runs_the_way_of_the_rules_own_or_is_level()
    {
        var book = RuleCatalog.Default;
        var (rising, falling, level) = (Curve.Through((0, 0), (9, 1)), Curve.Through((0, 1), (9, 0)), Curve.Through((0, 0.5), (9, 0.5)));
        Assert.All([rising, level], curve => Assert.Equal(curve, book.Curving("few-skills", curve).CurveOf(RuleCatalog.FewSkills.Info)));
        Assert.All([falling, level], curve => Assert.Equal(curve, book.Curving("stale-photo", curve).CurveOf(RuleCatalog.StalePhoto.Info)));
        Assert.Throws<ArgumentException>(() => book.Curving("few-skills", falling));
        Assert.Throws<ArgumentException>(() => book.Curving("stale-photo", rising));
        Assert.Throws<ArgumentException>(() => book.Curving("no-photo", rising));
    }

    [Theory]
    [InlineData("")]
    [InlineData("No-Photo")]
    [InlineData("no--photo")]
    [InlineData("-photo")]
    [InlineData("photo-")]
    [InlineData("9-lives")]
    [InlineData("no photo")]
    [InlineData("não-photo")]
    public void A_rules_id_is_lower_case_words_joined_by_hyphens(string text) => Assert.Throws<ArgumentException>(() => new RuleId(text));

    [Fact]
    public void The_shares_of_the_categories_sum_to_100() => Assert.Equal(100, Category.All.Sum(category => category.Share));

    [Fact]
    public void A_changed_rulebook_says_so_in_every_report()
    {
        var book = ProfileAudit.Rules.RuleCatalog.Default;
        Assert.Equal("default", book.Preset);
        Assert.Equal("default+custom", book.Weighing("no-photo", Weight.Minor).Preset);
        Assert.Equal("default+custom", book.Without("no-photo").Suppressing("no-groups", "Not here.").Preset);
    }
}
