using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;
using Selvhjelp.Api.Live;
using Selvhjelp.Api.Tests.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Live;

/// <summary>A database with the seed in a folder of its own, and the directory that is served from it.</summary>
internal sealed class LiveFolder : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-live-").FullName;

    private LiveFolder(TimeProvider time, int published)
    {
        Graphs = new DirectoryGraphs();
        Live = new LiveDirectory(
            new DatabaseOpening(new SqliteAddress(Database), FactsReader.SeedFolder, time, new StartReport(Report, Report)), Graphs, published, time);
    }

    public string Folder => folder;

    public string Database => SqliteProvider.PathIn(folder);

    public StringWriter Report { get; } = new();

    public DirectoryGraphs Graphs { get; }

    public LiveDirectory Live { get; }

    /// <summary>The database has the seed as revision 1, of this day.</summary>
    public static async Task<LiveFolder> SeededAsync(TimeProvider time, string date, int published = 0)
    {
        var made = new LiveFolder(time, published);
        await SqliteProvider.WriteSeededAsync(made.Database);
        made.Execute($"UPDATE Revision SET Date = '{date}'");
        return made;
    }

    /// <summary>Tells the database itself, past the program.</summary>
    public void Execute(string sql)
    {
        using var connection = SqliteConnections.Open(Database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Live.Dispose();
        System.IO.Directory.Delete(folder, recursive: true);
    }
}
