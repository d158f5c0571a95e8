using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>The body of a POST, whole: in the server's own buffer when it lies there in one piece, else in a pooled one.</summary>
internal struct RequestBody(PipeReader reader) : IDisposable
{
    private ReadOnlySequence<byte> sequence;
    private byte[]? rented;

    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>What of the headers says that the body cannot be read; null when nothing does.</summary>
    public static HttpProblem? Check(HttpRequest request)
    {
        if (!MediaTypes.IsJson(request.ContentType))
            return new HttpProblem(StatusCodes.Status415UnsupportedMediaType, $"A request body must be {MediaTypes.Json}, in UTF-8.");
        var encoding = request.Headers.ContentEncoding;
        return encoding.Count == 0 || string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase)
            ? null
            : new HttpProblem(StatusCodes.Status415UnsupportedMediaType, $"The body has the Content-Encoding '{encoding}'. Send it as it is, without one.");
    }

    /// <summary>Reads to the end, or to the limit.</summary>
    public static async ValueTask<(RequestBody Body, HttpProblem? Problem)> ReadAsync(
        HttpRequest request, int limit, CancellationToken cancellation)
    {
        var body = new RequestBody(request.BodyReader);
        if (request.ContentLength > limit) return (body, TooLarge(limit));
        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellation);
            if (result.Buffer.Length > limit)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return (body, TooLarge(limit));
            }

            if (result.IsCompleted)
            {
                body.Take(result.Buffer);
                return (body, null);
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public void Dispose()
    {
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        reader.AdvanceTo(sequence.End);
    }

    private void Take(ReadOnlySequence<byte> buffer)
    {
        sequence = buffer;
        if (buffer.IsSingleSegment)
        {
            Bytes = buffer.First;
            return;
        }

        rented = ArrayPool<byte>.Shared.Rent((int)buffer.Length);
        buffer.CopyTo(rented);
        Bytes = rented.AsMemory(0, (int)buffer.Length);
    }

    private static HttpProblem TooLarge(int limit)
        => new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {limit} bytes.", ErrorCodes.Limit);
}
