using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Commands;

/// <summary>What every command is given besides its own arguments.</summary>
/// <param name="SettingArguments">The settings of the command line; they win over the environment and <c>appsettings.json</c>.</param>
/// <param name="Report">Where a command tells what it did.</param>
internal sealed record Invocation(string[] SettingArguments, StartReport Report)
{
    /// <summary>The settings, for a command that does not serve.</summary>
    /// <exception cref="BadStartException">A setting has a value that it cannot have.</exception>
    public Settings ReadSettings() => Settings.Read(DirectoryHost.CreateBuilder(SettingArguments).Configuration);
}
