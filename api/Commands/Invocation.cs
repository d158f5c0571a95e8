using Selvhjelp.Api.Data.Sqlite;
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

    /// <summary>The SQLite file, for a command that copies files.</summary>
    /// <param name="serversOwn">The statement by which SQL Server does it.</param>
    /// <exception cref="BadStartException">The database is none, or a setting has a value that it cannot have.</exception>
    public string SqliteFile(string serversOwn) => ReadSettings().Database is SqliteAddress file
        ? Path.GetFullPath(file.Path)
        : throw new BadStartException($"The database is on SQL Server, which copies it by itself: use its {serversOwn}; README.md tells how. Nothing was done.");
}
