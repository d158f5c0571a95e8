namespace Selvhjelp.Api.Commands;

/// <summary>
/// Tells settings from the rest of a command line: <c>--Data:Path /srv/directory</c> and <c>--Data:Path=/srv/directory</c> go with every command,
/// wherever they stand.
/// </summary>
internal static class SettingArguments
{
    // Settings of the web server that have no section, so no colon in their name.
    private static readonly string[] OfTheServer = ["urls", "http_ports", "https_ports", "environment", "AllowedHosts"];

    /// <summary>Splits a command line.</summary>
    /// <returns>The settings, for the configuration; and the command with its own arguments.</returns>
    /// <exception cref="BadCommandException">The last setting has no value.</exception>
    public static (string[] Settings, string[] Command) Split(IReadOnlyList<string> arguments)
    {
        List<string> settings = [], command = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!IsSetting(arguments[i]))
            {
                command.Add(arguments[i]);
                continue;
            }

            settings.Add(arguments[i]);
            if (arguments[i].Contains('=', StringComparison.Ordinal)) continue;
            if (++i == arguments.Count) throw new BadCommandException($"The setting {arguments[i - 1]} has no value.");
            settings.Add(arguments[i]);
        }

        return ([.. settings], [.. command]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal)) return false;
        var name = argument[2..].Split('=', 2)[0];
        return name.Contains(':', StringComparison.Ordinal) || OfTheServer.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
