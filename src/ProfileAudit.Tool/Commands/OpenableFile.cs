using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ProfileAudit.Tool.Commands;

/// <summary>Tells files from what only has a name like one: to open a pipe may block for ever, and a device has no end.</summary>
internal static partial class OpenableFile
{
    private const int AccessDenied = 13;

    // O_RDONLY, O_NONBLOCK and O_CLOEXEC.
    private static readonly int ReadWithoutWaiting = OperatingSystem.IsLinux() ? 0x80800 : 0x1000004;

    /// <exception cref="IOException">There is nothing of the name, or it may not be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static bool Is(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        // What a shell hands over as /dev/fd/63 is a link to a pipe, which has no name of its own.
        if (!target.Exists && target != file && file.FullName.StartsWith("/dev/", StringComparison.Ordinal))
            return false;
        if (!target.Exists)
            throw new FileNotFoundException();
        // Pipes, devices and sockets have no length, and neither have empty files.
        return target.Length > 0 || OperatingSystem.IsWindows() || (!target.FullName.StartsWith("/dev/", StringComparison.Ordinal) && IsEmptyFile(target.FullName));
    }

    // .NET opens nothing without waiting, and tells the kind of a name only where it looks up its owner too, for which a system may ask its network.
    private static bool IsEmptyFile(string path)
    {
        using var handle = new SafeFileHandle(Open(path, ReadWithoutWaiting), ownsHandle: true);
        if (handle.IsInvalid)
            return Marshal.GetLastPInvokeError() == AccessDenied; // Which opening it tells better; a socket cannot be opened at all.
        try
        {
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            return stream.CanSeek && stream.ReadByte() < 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
