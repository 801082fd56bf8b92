using System.Globalization;
using ProfileAudit.Soak;

// What tests must not measure, since other work on the machine would fail them: memory over many audits, and how soon one that is given up ends.
return args switch
{
    ["inputs", var folder] => InputFiles.Write(folder),
    ["audits", var times] => AuditSoak.Run(int.Parse(times, CultureInfo.InvariantCulture)),
    ["stops", var times] => StopSoak.Run(int.Parse(times, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Usage: ProfileAudit.Soak inputs FOLDER    writes every source that tests make, in good/ and hostile/
               ProfileAudit.Soak audits TIMES     audits the good ones again and again; fails when memory, handles or bytes do not stay the same
               ProfileAudit.Soak stops TIMES      gives audits of all of them up at random moments; fails when 1 in 100 takes more than 250 ms to end
        """);
    return 64;
}
