using ProfileAudit.Fuzzing;
using ProfileAudit.Fuzzing.Harnesses;

return args switch
{
    ["list"] => List(),
    ["seeds", var folder] => WriteSeeds(folder),
    ["replay", var name, .. var files] when AllHarnesses.Find(name) is { } harness && files.Length > 0 => Replay.Run(harness, files),
    ["fuzz", var name] when AllHarnesses.Find(name) is { } harness => Fuzz(harness),
    _ => Usage(),
};

static int List()
{
    foreach (var harness in AllHarnesses.All)
        Console.WriteLine(harness.Name);
    return 0;
}

static int WriteSeeds(string folder)
{
    foreach (var harness in AllHarnesses.All)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, harness.Name)).FullName;
        foreach (var seed in harness.Seeds)
            File.WriteAllBytes(Path.Combine(own, seed.Name), seed.Bytes);
    }

    return 0;
}

// In a child process, so that a stack that overflows is a find too and not the end.
static int Fuzz(Harness harness)
{
    SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        harness.Run(bytes.ToArray());
    });
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: list | seeds FOLDER | replay HARNESS FILE… | fuzz HARNESS (below afl-fuzz; see the script \"fuzz\")");
    return 64;
}
