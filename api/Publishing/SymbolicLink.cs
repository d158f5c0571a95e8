using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Selvhjelp.Api.Publishing;

/// <summary>Replaces a symbolic link to a folder in one step, so that a reader sees the old target or the new one, never none.</summary>
internal static class SymbolicLink
{
    private const string DraftMark = ".new-";

    /// <summary>Makes <paramref name="link"/> lead to <paramref name="target"/>, which is relative to the link's folder.</summary>
    /// <exception cref="IOException">The link cannot be made or renamed; the old link still stands.</exception>
    public static void Replace(string link, string target)
    {
        var draft = $"{link}{DraftMark}{Guid.NewGuid():n}";
        Directory.CreateSymbolicLink(draft, target);
        // File.Move refuses links to folders; rename(2) is what it would call, and is atomic.
        if (Rename(draft, link) == 0) return;
        var problem = new Win32Exception(Marshal.GetLastPInvokeError());
        File.Delete(draft);
        throw new IOException($"The link {link} could not be replaced: {problem.Message}", problem);
    }

    /// <summary>Removes what a process that was killed between making a link and renaming it has left.</summary>
    public static void ClearDrafts(string link)
    {
        foreach (var draft in Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(link)!, Path.GetFileName(link) + DraftMark + "*")) File.Delete(draft);
    }

    [DllImport("libc", EntryPoint = "rename", SetLastError = true)]
    private static extern int Rename(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
