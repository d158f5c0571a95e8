using System.Text;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>Writes an answer token by token ([MS-TDS] 2.2.7).</summary>
internal sealed class TdsAnswer : IDisposable
{
    private const byte ColumnMetadata = 0x81; // 2.2.7.4
    private const byte Error = 0xAA; // 2.2.7.10
    private const byte LoginAck = 0xAD; // 2.2.7.14
    private const byte Row = 0xD1; // 2.2.7.19
    private const byte ReturnStatus = 0x79; // 2.2.7.18
    private const byte EnvironmentChange = 0xE3; // 2.2.7.9
    private const byte DoneToken = 0xFD; // 2.2.7.6
    private const byte DoneProcedure = 0xFE; // 2.2.7.7
    private const byte DoneInProcedure = 0xFF; // 2.2.7.8
    private const ushort More = 0x01;
    private const ushort Failed = 0x02;
    private const ushort Counted = 0x10;
    private const ushort Attention = 0x20;

    private readonly MemoryStream data = new();
    private readonly BinaryWriter writer;
    private readonly List<byte[]> tokens = [];

    public TdsAnswer() => writer = new BinaryWriter(data, Encoding.Unicode);

    public IReadOnlyList<byte[]> Tokens => tokens;

    public void Welcome(string database)
    {
        Change(1, Text(database), Text("master"));
        Change(4, Text($"{TdsMessage.PacketSize}"), Text("4096"));
        Change(7, [(byte)TdsType.Collation.Length, .. TdsType.Collation], [0]);
        byte[] body = [1, 0x74, 0, 0, 4, .. Text("Stand-in"), 15, 0, 0x07, 0xD0];
        writer.Write(LoginAck);
        writer.Write((ushort)body.Length);
        writer.Write(body);
        End();
        Done();
    }

    public void TransactionBegan(long number) => Change(8, [8, .. BitConverter.GetBytes(number)], [0]);

    public void TransactionCommitted(long number) => Change(9, [0], [8, .. BitConverter.GetBytes(number)]);

    public void TransactionRolledBack(long number) => Change(10, [0], [8, .. BitConverter.GetBytes(number)]);

    public void Done() => WriteDone(DoneToken, 0, 0);

    public void AttentionSeen() => WriteDone(DoneToken, Attention, 0);

    public void Result(TdsResult result, bool inProcedure, bool more)
    {
        if (result.Columns is { } columns) WriteRows(columns, result.Rows);
        if (result.Error is { } error) WriteError(error);
        var flags = (result.Affected is null ? 0 : Counted) | (result.Error is null ? 0 : Failed) | (more || inProcedure ? More : 0);
        WriteDone(inProcedure ? DoneInProcedure : DoneToken, (ushort)flags, result.Affected ?? 0);
    }

    public void EndOfProcedure()
    {
        writer.Write(ReturnStatus);
        writer.Write(0);
        End();
        WriteDone(DoneProcedure, 0, 0);
    }

    public void Fail(TdsError error)
    {
        WriteError(error);
        WriteDone(DoneToken, Failed, 0);
    }

    public void Dispose() => writer.Dispose();

    private static byte[] Text(string text) => [(byte)text.Length, .. Encoding.Unicode.GetBytes(text)];

    private void WriteError(TdsError error)
    {
        byte[] body =
        [
            .. BitConverter.GetBytes(error.Number), 1, error.Severity,
            .. BitConverter.GetBytes((ushort)error.Message.Length), .. Encoding.Unicode.GetBytes(error.Message),
            .. Text("stand-in"), .. Text(""), .. BitConverter.GetBytes(1),
        ];
        writer.Write(Error);
        writer.Write((ushort)body.Length);
        writer.Write(body);
        End();
    }

    private void WriteRows(IReadOnlyList<TdsColumn> columns, IReadOnlyList<object?[]> rows)
    {
        const ushort Nullable = 1;
        writer.Write(ColumnMetadata);
        writer.Write((ushort)columns.Count);
        foreach (var column in columns)
        {
            writer.Write(0);
            writer.Write(Nullable);
            column.Type.Write(writer);
            writer.Write(Text(column.Name));
        }

        End();

        foreach (var row in rows)
        {
            writer.Write(Row);
            for (var i = 0; i < columns.Count; i++) columns[i].Type.WriteValue(writer, row[i]);
            End();
        }
    }

    private void Change(byte type, byte[] now, byte[] before)
    {
        writer.Write(EnvironmentChange);
        writer.Write((ushort)(1 + now.Length + before.Length));
        writer.Write(type);
        writer.Write(now);
        writer.Write(before);
        End();
    }

    private void WriteDone(byte token, ushort flags, long rows)
    {
        writer.Write(token);
        writer.Write(flags);
        writer.Write((ushort)0);
        writer.Write(rows);
        End();
    }

    // What was written since the last time is one token.
    private void End()
    {
        tokens.Add(data.ToArray());
        data.SetLength(0);
    }
}
