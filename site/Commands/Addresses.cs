using System.CommandLine.Parsing;

namespace Selvhjelp.Site.Commands;

/// <summary>Addresses as arguments.</summary>
internal static class Addresses
{
    /// <summary>An address on the web.</summary>
    public static Uri? Web(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return uri;
        argument.AddError($"'{argument.Tokens[0].Value}' is not a web address that begins with http:// or https://.");
        return null;
    }

    /// <summary>The root of a host.</summary>
    public static Uri? Root(ArgumentResult argument)
    {
        if (Web(argument) is not { } uri) return null;
        if (uri is { AbsolutePath: "/", Query: "", Fragment: "" }) return uri;
        argument.AddError($"'{uri}' is not the root of a host: links on the site begin at the root.");
        return null;
    }
}
