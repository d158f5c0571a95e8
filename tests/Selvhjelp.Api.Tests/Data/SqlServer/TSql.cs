using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>Reads T-SQL by the grammar of SQL Server 2019, with Microsoft's own parser.</summary>
internal static class TSql
{
    /// <summary>The statements of a text, batch after batch.</summary>
    /// <exception cref="FormatException">It is no T-SQL: the message tells the line, the column and what is wrong.</exception>
    public static TSqlScript Parse(string sql)
    {
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        if (errors.Count == 0) return script;
        throw new FormatException(string.Join('\n', errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")));
    }

    /// <summary>The batches of a script as sqlcmd sends them: what stands between lines of GO.</summary>
    public static IEnumerable<string> Batches(string script) => Parse(script).Batches
        .Select(batch => script.Substring(batch.StartOffset, batch.FragmentLength));
}
