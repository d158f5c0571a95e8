using Microsoft.Data.Sqlite;
using Selvhjelp.Api.Tests.Data.SqlServer.Tds;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>Says an error of SQLite with the number and the words of SQL Server.</summary>
internal static class StandInErrors
{
    private const int Busy = 5;
    private const int Check = 275;
    private const int ForeignKey = 787;
    private const int NotNull = 1299;
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    public static TdsError From(SqliteException e)
    {
        var subject = e.Message.Split('\'', 2)[^1].Split(": ")[^1].TrimEnd('.', '\'');
        return e.SqliteExtendedErrorCode switch
        {
            Check => new(547, $"The statement conflicted with the CHECK constraint \"{subject}\"."),
            ForeignKey => new(547, "The statement conflicted with a FOREIGN KEY constraint."),
            NotNull => new(515, $"Cannot insert the value NULL into column '{subject}'; column does not allow nulls."),
            PrimaryKey => new(2627, $"Violation of PRIMARY KEY constraint. Cannot insert duplicate key in '{subject}'.", 14),
            Unique => new(2601, $"Cannot insert duplicate key row with unique index. The duplicate key is in '{subject}'.", 14),
            _ when e.SqliteErrorCode == Busy => new(3960, "Snapshot isolation transaction aborted due to update conflict."),
            _ => new(50_000, $"The stand-in could not execute the statement: {e.Message}"),
        };
    }
}
