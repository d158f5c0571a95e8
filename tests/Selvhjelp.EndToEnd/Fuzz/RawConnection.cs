using System.Globalization;
using System.Net.ServerSentEvents;
using System.Net.Sockets;
using System.Text;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>A connection that is kept open and sends any bytes; opened again when the server closes it.</summary>
internal sealed class RawConnection(Uri address) : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private byte[] buffer = new byte[64 * 1024];
    private Socket? socket;

    /// <summary>Sends a request and reads the answer.</summary>
    /// <returns>The answer; null when the server closed the connection instead.</returns>
    public async Task<RawAnswer?> AskAsync(ReadOnlyMemory<byte> request, CancellationToken cancellation)
    {
        try
        {
            if (socket is null)
            {
                socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(address.Host, address.Port, cancellation);
            }

            for (var rest = request; rest.Length > 0;) rest = rest[await socket.SendAsync(rest, cancellation)..];
            return await ReadAsync(cancellation);
        }
        catch (SocketException)
        {
            Close();
            return null;
        }
    }

    /// <summary>Lets go of the connection, because what was sent leaves open where the next request begins.</summary>
    public void Close()
    {
        socket?.Dispose();
        socket = null;
    }

    public void Dispose() => Close();

    private async Task<RawAnswer?> ReadAsync(CancellationToken cancellation)
    {
        var (length, head, whole) = (0, -1, int.MaxValue);
        var answer = default(RawAnswer);
        while (length < whole)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket!.ReceiveAsync(buffer.AsMemory(length), cancellation);
            if (read == 0)
            {
                Close();
                return null;
            }

            length += read;
            if (head >= 0 || (head = buffer.AsSpan(0, length).IndexOf(EndOfHead)) < 0) continue;
            answer = RawAnswer.OfHead(Encoding.ASCII.GetString(buffer, 0, head));
            whole = head + EndOfHead.Length + answer.ContentLength;
        }

        answer = answer with { Body = buffer.AsMemory(whole - answer.ContentLength, answer.ContentLength) };
        if (answer.IsLast) Close();
        return answer;
    }
}

/// <summary>An answer. The body holds until the next request on the connection.</summary>
internal readonly record struct RawAnswer(int Status, string ContentType, int ContentLength, bool IsLast, ReadOnlyMemory<byte> Body)
{
    public bool IsEventStream => ContentType.StartsWith("text/event-stream", StringComparison.Ordinal);

    /// <summary>The events of a stream that are there whole.</summary>
    public IReadOnlyList<SseItem<string>> Events() => [.. SseParser.Create(new MemoryStream(Body.ToArray())).Enumerate()];

    public static RawAnswer OfHead(string head)
    {
        var lines = head.Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToLookup(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new RawAnswer(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            headers["Content-Type"].FirstOrDefault() ?? "",
            int.Parse(headers["Content-Length"].FirstOrDefault() ?? "0", CultureInfo.InvariantCulture),
            headers["Connection"].Contains("close"),
            default);
    }
}
