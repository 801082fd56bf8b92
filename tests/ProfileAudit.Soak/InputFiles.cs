using ProfileAudit.Tests.Support;

namespace ProfileAudit.Soak;

/// <summary>Every source that tests make, as files.</summary>
internal static class InputFiles
{
    public static int Write(string folder)
    {
        Write(Path.Combine(folder, "good"), EveryInput.Good);
        Write(Path.Combine(folder, "hostile"), EveryInput.Hostile);
        Console.WriteLine($"{EveryInput.Good.Count} good and {EveryInput.Hostile.Count} hostile sources");
        return 0;
    }

    private static void Write(string folder, IReadOnlyList<Input> inputs)
    {
        Directory.CreateDirectory(folder);
        foreach (var input in inputs)
            File.WriteAllBytes(Path.Combine(folder, $"{input.Kind}-{input.Name}.{EndingOf(input.Kind)}"), input.Make());
    }

    private static string EndingOf(string kind) => kind switch
    {
        "page" => "html",
        // An archive with that table in it.
        "csv" => "zip",
        _ => kind,
    };
}
