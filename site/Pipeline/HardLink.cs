using System.Runtime.InteropServices;

namespace Selvhjelp.Site.Pipeline;

/// <summary>A second name for the same file.</summary>
internal static class HardLink
{
    /// <summary>Gives a file a second name; false where that cannot be done, as on another file system or one that has no such links.</summary>
    public static bool TryMake(string existing, string name) => OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;

    [DllImport("libc", EntryPoint = "link")]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string name, string existing, nint security);
}
