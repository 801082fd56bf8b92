using ProfileAudit.Extensions.DependencyInjection;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>A rulebook file. One that is taken audits, and comes back the same when it is written and read again.</summary>
internal sealed class RulebookHarness() : Harness("rulebook")
{
    public override IEnumerable<Seed> Seeds =>
    [
        new("empty", "{ // nothing\n}"u8.ToArray()),
        new("preset", """{ "preset": "executive" }"""u8.ToArray()),
        new("whole", """
            // All of it.
            {
              "preset": "student",
              "without": [ "no-groups", ], /* There are none in our country. */
              "weights": { "no-photo": 0, "no-headline": 100, "no-posts": 1e1 },
              "curves": { "few-connections": [ [0, 0], [10, 0.5], [20, 1] ] },
              "suppressions": { "no-summary": { "reason": "Übersetzung folgt.", "until": "2026-12-31" } },
              "exemptions": { "no-education": "Ours are self-taught." },
              "substitutes": [ "no-position" ],
            }
            """u8.ToArray()),
    ];

    protected override bool Enter(byte[] input)
    {
        RulebookSettings settings;
        try
        {
            using var file = new MemoryStream(input);
            settings = RulebookFile.ReadAsync(file).GetAwaiter().GetResult();
        }
        catch (RulebookException refusal)
        {
            Law.Demand(refusal.Errors.Length is > 0 and <= 100, "A refusal tells no errors, or too many");
            return false;
        }

        var written = RulebookFile.Write(settings);
        Law.Demand(written == RulebookFile.Write(RulebookFile.Read(written)), "A rulebook does not come back");
        Law.Sound(new ProfileAuditor(settings.ToRulebook()).Audit(MadeUpExport.Profile));
        return true;
    }
}
