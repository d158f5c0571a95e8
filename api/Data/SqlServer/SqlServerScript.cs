using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>
/// The T-SQL that makes the tables of this version, or brings older ones up to date: for a person who may change the database. It looks at what is there,
/// so that it can be run again. Batches are parted by <c>GO</c>, as <c>sqlcmd</c> and Microsoft's other tools read it.
/// </summary>
internal static class SqlServerScript
{
    // sqlcmd begins with QUOTED_IDENTIFIER off; indexes with a filter need these settings (CREATE INDEX, "Required SET options for filtered indexes").
    private const string Beginning =
        """
        -- The tables of the directory of selvhjelp.no, for SQL Server 2019 or later. It can be run again: what is there already stays.
        -- Run it in the directory's own database, and stop at the first error:  sqlcmd -b -S SERVER -d DATABASE -i FILE
        SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON;
        SET NUMERIC_ROUNDABORT OFF;
        GO

        IF DB_NAME() IN (N'master', N'model', N'msdb', N'tempdb')
        BEGIN
            RAISERROR(N'This is a database of the server itself. Choose the directory''s own: sqlcmd -d DATABASE.', 16, 1);
            SET NOEXEC ON;
        END;
        GO

        -- The program reads in SNAPSHOT isolation: all of one revision, and without waiting for a writer.
        IF EXISTS (SELECT 1 FROM [sys].[databases] WHERE [database_id] = DB_ID() AND [snapshot_isolation_state] IN (0, 2))
            ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
        GO


        """;

    /// <summary>Writes the script.</summary>
    public static string Write()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        return Beginning + context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }
}
