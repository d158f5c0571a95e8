namespace Selvhjelp.Site.Pipeline;

/// <summary>The sign of the site in the browser's tab: people around a table, as the dots of the map.</summary>
internal static class Favicon
{
    /// <summary>Address of the file.</summary>
    public const string Path = "/favicon.svg";

    /// <summary>The drawing.</summary>
    public static ReadOnlySpan<byte> Content =>
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#0b5c53"/><g fill="#fff"><circle cx="16" cy="7.5" r="3.5"/><circle cx="24" cy="13.5" r="3.5"/><circle cx="21" cy="23" r="3.5"/><circle cx="11" cy="23" r="3.5"/><circle cx="8" cy="13.5" r="3.5"/></g></svg>

        """u8;
}
