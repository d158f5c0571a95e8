using System.Runtime.InteropServices;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Gives whole files their names so that they are there after a power cut too: the content reaches the disk before the name does.</summary>
internal static class DurableFile
{
    /// <summary>Names a finished file; an existing one is never overwritten.</summary>
    /// <exception cref="IOException">There is a file of that name, or the disk failed.</exception>
    public static void Name(string draft, string name) => Move(draft, name, overwrite: false);

    /// <summary>Puts a finished file in the place of another in one step: whoever opens the name finds the one or the other.</summary>
    /// <exception cref="IOException">The disk failed; the old file is still there.</exception>
    public static void Replace(string draft, string name) => Move(draft, name, overwrite: true);

    /// <summary>Copies a file under a new name.</summary>
    /// <exception cref="IOException">There is a file of that name, or the disk failed.</exception>
    public static void Copy(string from, string to)
    {
        File.Copy(from, to, overwrite: false);
        Flush(to);
    }

    private static void Move(string draft, string name, bool overwrite)
    {
        Flush(draft);
        File.Move(draft, name, overwrite);
        FlushFolder(Path.GetDirectoryName(Path.GetFullPath(name))!);
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    // A name is content of its folder (fsync(2)). .NET opens no folders, and Windows needs none of this.
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(folder, flags: 0);
        if (handle < 0) return;
        _ = Fsync(handle);
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
