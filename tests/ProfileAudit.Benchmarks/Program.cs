using BenchmarkDotNet.Running;
using ProfileAudit.Benchmarks.Exports;

// See docs/performance.md.
//   export SIZE FILE     writes an invented export: small, large, wordy, scattered, large-x2 to large-x10
//   growth               what an audit costs as exports grow to ten times the large one; takes minutes and 2 GB of disk
//   anything else        BenchmarkDotNet, such as --filter '*'
switch (args)
{
    case ["export", var size, var file]:
        {
            using var target = File.Create(file);
            GeneratedExport.Write(ExportSize.Named(size), target);
            return 0;
        }

    case ["growth"]:
        await ProfileAudit.Benchmarks.Growth.PrintAsync().ConfigureAwait(false);
        return 0;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
