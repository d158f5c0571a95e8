using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>A connection for one request that takes event streams.</summary>
internal static class StreamConnection
{
    private static readonly byte[] EndOfLine = "\r\n"u8.ToArray();
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();

    /// <summary>Sends a request as it is planned, and reads of the answer what is planned.</summary>
    /// <returns>The answer; null when the client went before its end, as was planned.</returns>
    /// <exception cref="SocketException">The server went, which it must not.</exception>
    public static async Task<RawAnswer?> AskAsync(Uri address, FuzzCase request, StreamPlan plan, CancellationToken cancellation)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port, cancellation);
        if (plan.Resets) socket.LingerState = new LingerOption(enable: true, seconds: 0);
        for (var rest = request.Bytes.AsMemory(0, plan.Send); rest.Length > 0;) rest = rest[await socket.SendAsync(rest, cancellation)..];
        if (plan.Send < request.Bytes.Length) return null;
        var buffer = new byte[16 * 1024];
        for (var length = 0; length < plan.Read;)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket.ReceiveAsync(buffer.AsMemory(length, Math.Min(buffer.Length, plan.Read) - length), cancellation);
            if (read == 0) throw new SocketException((int)SocketError.ConnectionReset);
            length += read;
            if (TryEnd(buffer.AsMemory(0, length), request.IsHead, plan.IsSubscription) is { } answer) return answer;
        }

        return null;
    }

    /// <summary>The answer, when all of it is there that is to be waited for.</summary>
    private static RawAnswer? TryEnd(ReadOnlyMemory<byte> received, bool isHead, bool isSubscription)
    {
        var head = received.Span.IndexOf(EndOfHead);
        if (head < 0) return null;
        var answer = RawAnswer.OfHead(Encoding.ASCII.GetString(received.Span[..head]));
        var body = received[(head + EndOfHead.Length)..];
        if (isHead) return answer;
        if (!answer.IsEventStream) return body.Length < answer.ContentLength ? null : answer with { Body = body };
        if (body.Span.EndsWith(LastChunk)) return answer with { Body = Unchunked(body.Span) };
        if (!isSubscription || !body.Span.EndsWith("\n\n\r\n"u8)) return null;
        answer = answer with { Body = Unchunked(body.Span) };
        return answer.Events().Any(sent => sent.EventType == "next" && HasData(sent.Data)) ? answer : null;
    }

    private static bool HasData(string response)
    {
        using var json = JsonDocument.Parse(response);
        return json.RootElement.TryGetProperty("data", out _);
    }

    /// <summary>The content of the chunks that are there whole (RFC 9112, section 7.1).</summary>
    private static byte[] Unchunked(ReadOnlySpan<byte> body)
    {
        var content = new MemoryStream();
        while (body.IndexOf(EndOfLine) is > 0 and var line)
        {
            var size = int.Parse(body[..line], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            body = body[(line + EndOfLine.Length)..];
            if (size == 0 || body.Length < size + EndOfLine.Length) break;
            content.Write(body[..size]);
            body = body[(size + EndOfLine.Length)..];
        }

        return content.ToArray();
    }
}
