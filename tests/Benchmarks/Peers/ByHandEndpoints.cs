using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>
/// What one would write by hand for each query, and the limit that the API is held against: the same body is read and the same bytes are answered, by
/// source-generated System.Text.Json, from objects that are there already.
/// </summary>
internal static class ByHandEndpoints
{
    // Letters stay letters, as the API writes them; the usual encoder escapes æ, ø and å.
    private static readonly JsonWriterOptions AsTheApi = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // One buffer for each thread, so that the length can be told before and nothing is made anew: of the ways tried, the fastest.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>Adds the endpoints to the API's host.</summary>
    public static void MapByHand(this WebApplication app, DirectoryGraph graph)
    {
        var objects = new ByHandObjects(graph);
        Map<NoVariables, MunicipalityList>(app, PeerQuery.Flat, ByHandJson.Default.ByHandRequestNoVariables, ByHandJson.Default.ByHandAnswerMunicipalityList,
            _ => new(new(objects.Municipalities[..50])));
        Map<NoVariables, CountyList>(app, PeerQuery.Deep, ByHandJson.Default.ByHandRequestNoVariables, ByHandJson.Default.ByHandAnswerCountyList,
            _ => new(new(objects.Counties[..5])));
        app.MapPost($"/by-hand/{PeerQuery.Variable.Name}", async context =>
        {
            var request = await context.Request.ReadFromJsonAsync(ByHandJson.Default.ByHandRequestOrganisationVariables, context.RequestAborted);
            var (first, withContact) = request!.Variables!;
            if (withContact) Write(context, new(new(new(objects.Organisations[..first]))), ByHandJson.Default.ByHandAnswerOrganisationList);
            else Write(context, new(new(new(objects.OrganisationNames[..first]))), ByHandJson.Default.ByHandAnswerOrganisationNameList);
        });
    }

    private static void Map<TVariables, TData>(
        WebApplication app, PeerQuery query, JsonTypeInfo<ByHandRequest<TVariables>> body, JsonTypeInfo<ByHandAnswer<TData>> answer, Func<TVariables?, TData> find)
        where TVariables : class =>
        app.MapPost($"/by-hand/{query.Name}", async context =>
        {
            var request = await context.Request.ReadFromJsonAsync(body, context.RequestAborted);
            Write(context, new(find(request!.Variables)), answer);
        });

    private static void Write<TData>(HttpContext context, ByHandAnswer<TData> answer, JsonTypeInfo<ByHandAnswer<TData>> type)
    {
        buffer ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        writer ??= new Utf8JsonWriter(buffer, AsTheApi);
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, answer, type);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = buffer.WrittenCount;
        context.Response.BodyWriter.Write(buffer.WrittenSpan);
    }
}
