using System.Data.Common;

namespace Selvhjelp.Api.Data;

/// <summary>Which migrations a database has had. EF Core tells it too, but only once its services are made: at each start.</summary>
internal static class MigrationHistory
{
    /// <summary>The ids of the migrations that a database has had; none if it is empty.</summary>
    /// <param name="command">Makes a command for this database of its text.</param>
    /// <param name="isThere">A statement that tells, by any value, that the database has a table of them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<string>> AppliedAsync(Func<string, DbCommand> command, string isThere, CancellationToken cancellationToken)
    {
        await using (var question = command(isThere))
        {
            if (await question.ExecuteScalarAsync(cancellationToken) is null or DBNull) return [];
        }

        await using var list = command("SELECT [MigrationId] FROM [__EFMigrationsHistory]");
        await using var rows = await list.ExecuteReaderAsync(cancellationToken);
        List<string> applied = [];
        while (await rows.ReadAsync(cancellationToken)) applied.Add(rows.GetString(0));
        return applied;
    }
}
