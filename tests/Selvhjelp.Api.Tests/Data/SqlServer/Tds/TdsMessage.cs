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
    /// <summary>The most bytes of a packet, header and all: the most that the protocol allows, so that each row fits in one.</summary>
    public const int PacketSize = 32767;

    private const int HeaderSize = 8;
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

    /// <summary>
    /// Writes an answer, cut only between tokens. A packet may end anywhere, but where it ends within a value SqlClient 6.1 can lose its place: when it reads
    /// the end of one packet and the beginning of the next at once (an ArgumentOutOfRangeException; over TLS it never does).
    /// </summary>
    public static async Task WriteAnswerAsync(Stream stream, IReadOnlyList<byte[]> tokens, CancellationToken cancellationToken)
    {
        byte number = 1;
        for (var next = 0; next < tokens.Count;)
        {
            List<byte> content = [.. tokens[next++]];
            while (next < tokens.Count && content.Count + tokens[next].Length <= PacketSize - HeaderSize) content.AddRange(tokens[next++]);
            content.Count.ShouldBeLessThanOrEqualTo(PacketSize - HeaderSize, "a row is to fit in a packet");
            byte[] packet = [(byte)TdsMessageType.TabularResult, next == tokens.Count ? EndOfMessage : (byte)0, 0, 0, 0, 0, number++, 0, .. content];
            BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
            await stream.WriteAsync(packet, cancellationToken);
        }
    }
}
