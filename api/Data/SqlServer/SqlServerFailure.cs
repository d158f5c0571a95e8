using System.Security.Authentication;
using Microsoft.Data.SqlClient;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>
/// Says in plain words what a failure of SqlClient means
/// (numbers: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors).
/// </summary>
internal static class SqlServerFailure
{
    /// <summary>The failure for people; null when it is none of the database, such as a row that breaks a constraint.</summary>
    public static DatabaseUnavailableException? Explain(Exception failure, string server, string database)
    {
        var name = $"{database} on {server}";
        var causes = Causes(failure).ToList();
        if (causes.OfType<SqlException>().FirstOrDefault() is { } sql)
        {
            if (causes.OfType<AuthenticationException>().FirstOrDefault() is { } tls) return Lasting(UntrustedServer(server, tls));
            return ExplainNumber(sql) ?? (sql.Class >= 20 ? Passing(Unreachable(sql)) : null);
        }

        // Thrown by SqlClient's pool as an InvalidOperationException without a number.
        return causes.OfType<InvalidOperationException>().Any(cause => cause.Source == typeof(SqlConnection).Assembly.GetName().Name && cause.Message.Contains("pool"))
            ? Passing($"All connections to the database {name} are in use. Try again; if it lasts, give more with 'Max Pool Size' in ConnectionStrings:Directory.")
            : null;

        DatabaseUnavailableException? ExplainNumber(SqlException error) => error.Number switch
        {
            -2 => Passing($"The database {name} did not answer in time. If something was to be changed, look whether it was before you try again; if it lasts, look at what the server is busy with."),
            1205 or 1222 or 3960 or 3961 => Passing($"Two programs wrote to the database {name} at once, and this one gave way. Nothing was changed. Try again."),
            40197 or 40501 or 40613 or 40540 or 49918 or 49919 or 49920 or 10928 or 10929 or 4221 =>
                Passing($"The database {name} is busy, or is being moved by its host ({error.Number}). If something was to be changed, look whether it was; then try again in a minute."),
            922 or 927 or 942 or 976 or 983 or 6005 or 17142 or 3906 or 3908 or 978 =>
                Passing($"The database {name} is closed for now, or only for reading: {Quote(error)} Start it, or finish its restore; this program tries again."),
            18456 or 18452 or 18470 or 18486 or 18487 or 18488 or 916 =>
                Lasting($"The server {server} refuses the login: {Quote(error)} Check user and password in ConnectionStrings:Directory."),
            4060 or 911 => Lasting(
                $"The server {server} has no database {database} that this login may open. Make it, run the script that the command 'sql' of this program writes, and let the login in."),
            229 or 230 or 262 or 297 or 300 or 371 => Lasting(
                $"The login may not do this in the database {name}: {Quote(error)} Make it a member of db_datareader and db_datawriter."),
            207 or 208 => Lasting(
                $"The database {name} lacks a table or a column: {Quote(error)} Run the script that the command 'sql' of this program writes."),
            3952 => Lasting(
                $"The database {name} does not allow SNAPSHOT isolation. Run the script that the command 'sql' of this program writes, or ALTER DATABASE … SET ALLOW_SNAPSHOT_ISOLATION ON."),
            1105 or 1101 or 9002 or 40544 => Lasting($"The database {name} is full. Nothing was changed. Make room for its data and its log, and try again."),
            823 or 824 or 825 or 605 => Lasting($"The database {name} is damaged ({error.Number}). Run DBCC CHECKDB, and restore a backup."),
            _ => null,
        };

        string Unreachable(SqlException error) =>
            $"The SQL Server {server} cannot be reached: {Quote(error)} Check that it runs, its address in ConnectionStrings:Directory, and the firewall.";

        DatabaseUnavailableException Passing(string message) => new(message, failure) { IsTransient = true };
        DatabaseUnavailableException Lasting(string message) => new(message, failure);
    }

    private static string UntrustedServer(string server, AuthenticationException tls) =>
        $"The SQL Server {server} could not prove who it is: {tls.Message} Let this machine trust its certificate; "
        + "or, on a network of your own, say TrustServerCertificate=True in ConnectionStrings:Directory.";

    // The first error says the most; the message as a whole repeats it with what followed.
    private static string Quote(SqlException error) =>
        (error.Errors.Count > 0 ? error.Errors[0].Message : error.Message).ReplaceLineEndings(" ").Trim();

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
