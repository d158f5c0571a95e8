using System.Text.Encodings.Web;
using System.Text.Json;
using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Contract;

/// <summary>The documents of <c>schema/operations</c>, each answered from the shipped facts. Lists are asked for two entries at a time.</summary>
public sealed class OperationTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "schema", "operations");

    public static TheoryData<string> Names() => [.. Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_answer_is_the_one_that_was_approved(string name)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".graphql"), TestContext.Current.CancellationToken);

        var answer = await Ask.Response(document, variables: Variables(document));

        JsonSerializer.Serialize(answer, Readable).ShouldMatchApproved(options =>
            options.NoDiff().SubFolder("Snapshots").WithDiscriminator(name).WithFileExtension("json"));
    }

    private static string Variables(string document) => document.Contains("$first", StringComparison.Ordinal)
        ? """{"first":2}"""
        : document.Contains("$place", StringComparison.Ordinal) ? """{"place":"9008"}""" : "{}";
}
