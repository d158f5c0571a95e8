using System.Text;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>One request as it goes over the wire.</summary>
/// <param name="Index">Its number; with the seed of the run, it makes the same request again.</param>
/// <param name="Kind">What was done to it, for the table.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record FuzzCase(long Index, string Kind, byte[] Bytes)
{
    /// <summary>The document, where the request holds one whole.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it is broken as HTTP, so that the server may close the connection without an answer in JSON.</summary>
    public bool IsBrokenHttp { get; init; }

    /// <summary>Whether the answer has no content.</summary>
    public bool IsHead => Bytes.AsSpan().StartsWith("HEAD "u8);

    /// <summary>For a request that takes event streams: how much of it is sent, and of its answer read.</summary>
    public StreamPlan? Stream { get; init; }

    /// <summary>How to send it again, whatever bytes it has.</summary>
    public string Repeat(Uri address) =>
        $"echo {Convert.ToBase64String(Bytes)} | base64 -d | nc -q 5 {address.Host} {address.Port}\n{Encoding.UTF8.GetString(Bytes.AsSpan(0, Math.Min(Bytes.Length, 2000)))}";
}
