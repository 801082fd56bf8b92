using System.IO.Compression;
using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;

namespace ProfileAudit.Tests.Support;

/// <summary>Exports made by code. Everyone in them is invented.</summary>
internal static class Exported
{
    public const string ProfileHeader =
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n";

    public const string ConnectionsHeader = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    public const string PositionsHeader = "Company Name,Title,Description,Location,Started On,Finished On\n";

    /// <summary>A file that every full archive has.</summary>
    public static (string Name, string Text) Account => ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\nada@example.com,Yes,Yes,\"1/9/24, 2:37 PM\"\n");

    /// <summary>What, with <see cref="Account"/>, makes an archive a full one.</summary>
    public static (string Name, string Text) Follows => ("Company Follows.csv", "Organization,Followed On\nExample GmbH,Fri Mar 03 09:12:44 UTC 2017\n");

    /// <summary>What makes a full archive a complete one.</summary>
    public static (string Name, string Text) Slow => ("Logins.csv", "Login Date,IP Address,User Agent,Login Type\nSun Mar 01 08:00:09 UTC 2026,192.0.2.1,Invented/1.0,PASSWORD\n");

    public static byte[] Bytes(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    public static byte[] Zip(params IEnumerable<(string Name, string Text)> files) => ZipBytes(files.Select(file => (file.Name, Bytes(file.Text))));

    public static byte[] ZipBytes(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static Task<Profile> ReadAsync(params IEnumerable<(string Name, string Text)> files) => ReadAsync(Zip(files));

    public static async Task<Profile> ReadAsync(byte[] source, AuditLimits? limits = null)
    {
        using var stream = new MemoryStream(source);
        return await ProfileReaders.Default.ReadAsync(stream, new ReadOptions { Limits = limits ?? AuditLimits.Web });
    }

    public static ValueTask<Profile> ReadFolderAsync(params IEnumerable<(string Name, string Text)> files) =>
        ExportReader.ReadFilesAsync(files.Select(file => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new MemoryStream(Bytes(file.Text))))));

    public static async Task<UnreadableProfileException> RefusedAsync(byte[] source, AuditLimits? limits = null) =>
        await Assert.ThrowsAsync<UnreadableProfileException>(() => ReadAsync(source, limits));

    /// <summary>The value of a fact that has to be seen.</summary>
    public static T Value<T>(this Fact<T> fact) => fact.Match(value => value, why => throw new InvalidOperationException($"The fact is not seen: {why.Reason}"));

    /// <summary>Why a fact is unseen; it has to be.</summary>
    public static Blindspot Why<T>(this Fact<T> fact) => fact.Match(_ => throw new InvalidOperationException("The fact is seen."), why => why);
}
