using System.Buffers.Binary;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>Kinds of messages ([MS-TDS] 2.2.3.1.1).</summary>
internal enum TdsMessageType : byte
{
    SqlBatch = 0x01,
    Rpc = 0x03,
    TabularResult = 0x04,
    Attention = 0x06,
    TransactionManager = 0x0E,
    Login7 = 0x10,
    PreLogin = 0x12,
}

/// <summary>A message of either side. On the wire it is cut into packets with headers of eight bytes ([MS-TDS] 2.2.3).</summary>
/// <param name="Type">What it is.</param>
/// <param name="Resets">Whether the client asks for the session to be made as new first (RESETCONNECTION, 2.2.3.1.2).</param>
/// <param name="Data">The content of all packets.</param>
internal sealed record TdsMessage(TdsMessageType Type, bool Resets, byte[] Data)
{
    private const int HeaderSize = 8;
    private const int PacketSize = 4096;
    private const byte EndOfMessage = 0x01;
    private const byte ResetConnection = 0x08;

    /// <summary>Reads a message; null when the client has gone.</summary>
    public static async Task<TdsMessage?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderSize];
        using var data = new MemoryStream();
        for (var resets = false; ;)
        {
            if (await stream.ReadAtLeastAsync(header, HeaderSize, throwOnEndOfStream: false, cancellationToken) < HeaderSize) return null;
            resets |= (header[1] & ResetConnection) != 0;
            var content = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(2)) - HeaderSize];
            await stream.ReadExactlyAsync(content, cancellationToken);
            data.Write(content);
            if ((header[1] & EndOfMessage) != 0) return new TdsMessage((TdsMessageType)header[0], resets, data.ToArray());
        }
    }

    /// <summary>Writes an answer.</summary>
    public static async Task WriteAnswerAsync(Stream stream, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        using var packets = new MemoryStream();
        byte number = 1;
        do
        {
            var content = data[..Math.Min(data.Length, PacketSize - HeaderSize)];
            data = data[content.Length..];
            var header = new byte[HeaderSize];
            header[0] = (byte)TdsMessageType.TabularResult;
            header[1] = data.IsEmpty ? EndOfMessage : (byte)0;
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)(content.Length + HeaderSize));
            header[6] = number++;
            packets.Write(header);
            packets.Write(content.Span);
        }
        while (!data.IsEmpty);

        await stream.WriteAsync(packets.ToArray(), cancellationToken);
    }
}
