using System.Buffers;
using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding.Data;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>A schema without CLR types, for what execution does with documents and data, be they valid or not.</summary>
internal static class DataTree
{
    private const string Sdl = """
        type Query {
          n: Int nn: Int! s: String b: Boolean f: Float id: ID e: E c: Any
          list: [Int!] o: O oo: O! os: [O] face: Face faces: [Face] add(a: Int, b: Int! = 3, in: In, one: One, es: [E!]): String
        }
        type Mutation { n: Int nn: Int! } type Subscription { n: Int }
        interface Face { n: Int } type O implements Face { n: Int nn: Int! o: O oo: O! } type P implements Face { n: Int p: String }
        enum E { A B } scalar Any input In { a: Int! b: E = B } input One @oneOf { a: Int b: String }
        """;

    private static readonly GraphQLEngine Engine = Of(Sdl);

    public static GraphQLEngine Of(string sdl)
        => new(DataBinding.Bind(Schema.FromSdl(sdl)), new GraphQLOptions { ValidatesDocuments = false, Cost = null });

    /// <summary>
    /// The response: data, and then of each error its way, as <c>o.list.0</c>, and its places, as <c>1:5</c>. An error of the request has the way <c>-</c>.
    /// </summary>
    public static async Task<string> Run(
        string document, string data = "{}", string? variables = null, string? operationName = null, GraphQLEngine? engine = null)
    {
        object root = JsonElement.Parse(data);
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document), root)
        {
            MutationRoot = root,
            SubscriptionRoot = () => root,
            OperationName = operationName,
            Variables = Encoding.UTF8.GetBytes(variables ?? ""),
        };
        await (engine ?? Engine).ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        var response = JsonElement.Parse(output.WrittenSpan);
        var text = new StringBuilder(response.TryGetProperty("data", out var answer) ? answer.GetRawText() : "");
        if (!response.TryGetProperty("errors", out var errors)) return text.ToString();
        foreach (var error in errors.EnumerateArray()) text.Append(text.Length == 0 ? "" : " | ").Append(Show(error));
        return text.ToString();
    }

    private static string Show(JsonElement error)
    {
        var path = error.TryGetProperty("path", out var steps) ? string.Join('.', steps.EnumerateArray()) : "-";
        var places = error.TryGetProperty("locations", out var locations)
            ? locations.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}")
            : [];
        return string.Join(' ', places.Prepend(path));
    }
}
