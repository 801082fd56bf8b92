using System.Globalization;
using System.Text;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

/// <summary>docs/emulations.md lists what the code asks for.</summary>
public sealed class EmulationsPageTests
{
    [Fact]
    public void The_page_lists_every_item_with_its_points_and_every_level()
    {
        var table = new StringBuilder("| yardstick | items, with their points | result |\n|---|---|---|\n");
        foreach (var emulation in new ProfileAuditor().Audit(TestProfile.Bare).Emulations)
        {
            var items = string.Join(", ", emulation.Items.Select(item => $"{item.Title} {item.Points}"));
            var result = emulation.Levels.IsEmpty ? $"of {emulation.Full}" : string.Join(", ", emulation.Levels.Select(level => $"{level.Title} from {level.From}"));
            table.Append(CultureInfo.InvariantCulture, $"| {emulation.Title} (`{emulation.Id}`) | {items} | {result} |\n");
        }

        DocBlock.Verify("docs/emulations.md", "yardsticks", table.ToString());
    }
}
