using System.Data;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>What is asked of transactions, in numbers of the protocol ([MS-TDS] 2.2.6.9).</summary>
internal enum TdsTransactionAction : ushort
{
    Begin = 5,
    Commit = 7,
    Rollback = 8,
}

/// <summary>A request about a transaction.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Isolation">Of a transaction that begins.</param>
internal sealed record TdsTransactionRequest(TdsTransactionAction Action, IsolationLevel Isolation)
{
    public static TdsTransactionRequest Read(byte[] message)
    {
        var reader = new TdsReader(message);
        reader.SkipHeaders();
        var action = (TdsTransactionAction)reader.ReadUInt16();
        return new TdsTransactionRequest(action, action == TdsTransactionAction.Begin ? Level(reader.ReadByte()) : IsolationLevel.Unspecified);
    }

    private static IsolationLevel Level(byte number) => number switch
    {
        0 => IsolationLevel.Unspecified,
        1 => IsolationLevel.ReadUncommitted,
        2 => IsolationLevel.ReadCommitted,
        3 => IsolationLevel.RepeatableRead,
        4 => IsolationLevel.Serializable,
        5 => IsolationLevel.Snapshot,
        _ => throw new NotSupportedException($"The listener does not know the isolation level {number}."),
    };
}
