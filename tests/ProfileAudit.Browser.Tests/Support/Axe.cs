using System.Text.Json;
using Deque.AxeCore.Commons;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>Asks axe what is wrong with a page.</summary>
internal static class Axe
{
    private static readonly string Script = Read();

    /// <summary>What is wrong, and what axe leaves to a person; one line for each rule and element.</summary>
    public static AxeResult Judge(OpenPage page)
    {
        page.Run(Script);
        var json = page.Wait(
            """
            const [done] = [...arguments].slice(-1);
            const line = rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map(check => check.message).join('; ')}`);
            axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
              rules: { 'target-size': { enabled: true } },
            }).then(
              result => done(JSON.stringify({
                Violations: result.violations.flatMap(line), Undecided: result.incomplete.flatMap(line), Passed: result.passes.map(rule => rule.id) })),
              error => done(JSON.stringify({ Violations: [String(error)], Undecided: [], Passed: [] })));
            """);
        return JsonSerializer.Deserialize<AxeResult>(json)!;
    }

    private static string Read()
    {
        var assembly = typeof(AxeRunOptions).Assembly;
        using var script = new StreamReader(assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return script.ReadToEnd();
    }
}

/// <summary>What axe found.</summary>
/// <param name="Violations">What is wrong.</param>
/// <param name="Undecided">What it could not decide.</param>
/// <param name="Passed">The rules of which something passed.</param>
internal sealed record AxeResult(IReadOnlyList<string> Violations, IReadOnlyList<string> Undecided, IReadOnlyList<string> Passed);
