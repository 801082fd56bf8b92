using System.Globalization;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class RulebookFileLawTests
{
    private static readonly string[] Ids = [.. RuleCatalog.All.Select(rule => rule.Info.Id.Value)];

    // Reasons in any script, with what JSON escapes; never blank.
    private static readonly Gen<string> Reason = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.OneOf('"', '\\', '<', '\n', 'é', '中', '/', ' ')), 0, 20].Select(text => $"R{text}");

    private static readonly Gen<DateOnly?> Until = Gen.OneOf(Gen.Const((DateOnly?)null), Gen.Int[1, 3_000_000].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)));

    private static readonly Gen<RulebookSettings> Valid =
        from preset in Gen.OneOf([null, .. Presets.All.Select(preset => preset.Name)])
        from without in Some(Ids)
        from weights in ByRule(Ids, Gen.Int[0, 100])
        from shapes in ByRule([.. RuleCatalog.All.Where(rule => rule.Info.Curve is not null).Select(rule => rule.Info.Id.Value)], Shape)
        from suppressions in ByRule(Ids, Gen.Select(Reason, Until))
        from exemptions in ByRule(Ids, Reason)
        from substitutes in Some([.. RuleCatalog.All.Where(rule => rule.Info.Substitute is not null).Select(rule => rule.Info.Id.Value)])
        select Settings(preset, without, weights, shapes, suppressions, exemptions, substitutes);

    private static Gen<(double Step, double Score)[]> Shape => Gen.Select(Gen.Double[0.01, 1e6], Gen.Double[0, 1]).Array[2, 6];

    [Fact]
    public void A_file_written_from_any_right_settings_reads_back_to_the_same_rulebook() => Valid.Sample(settings =>
    {
        var json = RulebookFile.Write(settings);
        Assert.Equal(Told(settings.ToRulebook()), Told(RulebookFile.Read(json).ToRulebook()));
        Assert.Equal(json, RulebookFile.Write(RulebookFile.Read(json)));
        Assert.Empty(RulebookSchema.Refusals(json));
    });

    [Fact]
    public void No_file_throws_anything_but_what_it_may()
    {
        var piece = Gen.OneOf("{", "}", "[", "]", ",", ":", "\"preset\"", "\"weights\"", "\"curves\"", "\"few-skills\"", "\"suppressions\"", "\"reason\"", "1", "-0.5", "1e999", "null", "true", "\"x", "//", "/*", "\n", "\"\\ud800\"", "é", "\0");
        piece.Array[0, 30].Select(string.Concat).Sample(json =>
        {
            try
            {
                RulebookFile.Read(json);
            }
            catch (RulebookException wrong)
            {
                Assert.NotEmpty(wrong.Errors);
            }
        });
    }

    private static Gen<string[]> Some(string[] ids) => Gen.OneOf(ids).Array[0, 3];

    private static Gen<(string Rule, T Value)[]> ByRule<T>(string[] ids, Gen<T> value) => Gen.Select(Gen.OneOf(ids), value).Array[0, 5];

    private static RulebookSettings Settings(
        string? preset,
        string[] without,
        (string Rule, int Weight)[] weights,
        (string Rule, (double Step, double Score)[] Shape)[] shapes,
        (string Rule, (string Reason, DateOnly? Until) Value)[] suppressions,
        (string Rule, string Reason)[] exemptions,
        string[] substitutes)
    {
        var settings = new RulebookSettings { Preset = preset };
        foreach (var id in without)
            settings.Without.Add(id);
        foreach (var id in substitutes)
            settings.Substitutes.Add(id);
        foreach (var (rule, weight) in weights)
            settings.Weights[rule] = weight;
        foreach (var (rule, shape) in shapes)
            settings.Curves[rule] = Points(shape, RuleCatalog.All.Single(known => known.Info.Id.Value == rule).Info.Curve!.Rises);
        foreach (var (rule, (reason, until)) in suppressions)
            settings.Suppressions[rule] = new SuppressionSettings { Reason = reason, Until = until };
        foreach (var (rule, reason) in exemptions)
            settings.Exemptions[rule] = reason;
        return settings;
    }

    /// <summary>Points whose values ascend by the steps and whose scores run the right way; never level, which would be rising.</summary>
    private static IReadOnlyList<IReadOnlyList<double>> Points((double Step, double Score)[] shape, bool rises)
    {
        var scores = shape.Select(point => point.Score).Order().ToArray();
        (scores[0], scores[^1]) = (0, 1);
        if (!rises)
            Array.Reverse(scores);
        var value = 0.0;
        return [.. shape.Zip(scores, (point, score) => (double[])[value += point.Step, score])];
    }

    private static string Told(Rulebook book) => string.Join('\n', book.Rules.Select(rule =>
    {
        var id = rule.Info.Id;
        var points = book.CurveOf(rule.Info)?.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Value:R}→{point.Score:R}")) ?? [];
        var until = book.SuppressionOf(id)?.Until?.ToString("O", CultureInfo.InvariantCulture);
        return $"{id}: {book.WeightOf(rule)} {string.Join(' ', points)} {book.SuppressionOf(id)?.Reason} {until} {book.ExemptionOf(id)} {book.AcceptsSubstituteOf(id)}";
    }).Prepend(book.Preset));
}
