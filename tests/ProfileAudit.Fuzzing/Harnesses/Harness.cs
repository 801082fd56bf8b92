namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>
/// One door of the library, handed any bytes. The law is the same at every door: what comes in is taken, or refused as documented, and costs no more than it may.
/// </summary>
/// <param name="name">What it is called on the command line.</param>
internal abstract class Harness(string name)
{
    public string Name { get; } = name;

    /// <summary>What fuzzing begins with. Made by code, of invented members only.</summary>
    public abstract IEnumerable<Seed> Seeds { get; }

    /// <summary>All that one input may allocate on its way, most of it gone at once; what lives at a time is a fraction of that.</summary>
    protected virtual long MostAllocated => 256L << 20;

    /// <summary>Hands an input in.</summary>
    /// <returns>Whether it was taken; else it was refused as documented.</returns>
    /// <exception cref="BrokenLawException">The law does not hold. So it does not when anything else is thrown.</exception>
    public bool Run(byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var taken = Enter(input);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Law.Demand(allocated <= MostAllocated, $"{input.Length} bytes cost {allocated >> 20} MiB, more than {MostAllocated >> 20}");
        return taken;
    }

    protected abstract bool Enter(byte[] input);
}
