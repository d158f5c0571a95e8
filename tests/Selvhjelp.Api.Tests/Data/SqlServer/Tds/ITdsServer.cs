using System.Data;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>What answers behind the protocol.</summary>
internal interface ITdsServer
{
    /// <summary>Lets somebody in.</summary>
    /// <exception cref="TdsError">They are refused.</exception>
    ITdsSession Open(TdsLogin login);
}

/// <summary>One connection's session. Each method may refuse with a <see cref="TdsError"/>.</summary>
internal interface ITdsSession : IDisposable
{
    /// <summary>Executes statements one after another.</summary>
    IEnumerable<TdsResult> Execute(string sql, IReadOnlyList<TdsParameter> parameters);

    void Begin(IsolationLevel isolation);

    void Commit();

    void Rollback();

    /// <summary>Makes the session as new; the connection is used by somebody else now.</summary>
    void Reset();
}
