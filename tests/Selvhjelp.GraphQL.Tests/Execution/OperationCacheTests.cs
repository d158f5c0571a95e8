using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Tests.Execution;

public class OperationCacheTests
{
    private static PreparedOperation Prepare(string document, string? name = null)
        => Bookshop.Engine().Prepare(Encoding.UTF8.GetBytes(document), name, out _).ShouldNotBeNull();

    [Fact]
    public void The_same_bytes_are_prepared_once()
    {
        var engine = Bookshop.Engine();
        var first = engine.Prepare("{ count }"u8, null, out _);
        engine.Prepare("{ count }"u8, null, out _).ShouldBeSameAs(first);
        engine.Prepare("{  count }"u8, null, out _).ShouldNotBeSameAs(first);
    }

    [Fact]
    public void The_name_of_the_operation_belongs_to_the_key()
    {
        var engine = Bookshop.Engine();
        var document = "query A { count } query B { count }"u8;
        var a = engine.Prepare(document, "A", out _);
        engine.Prepare(document, "B", out _).ShouldNotBeSameAs(a);
        engine.Prepare(document, "A", out _).ShouldBeSameAs(a);
        engine.Prepare(document, null, out var errors).ShouldBeNull();
        errors.ShouldHaveSingleItem();
    }

    [Fact]
    public void Documents_whose_hashes_meet_are_told_apart_by_their_bytes()
    {
        // One set of four places, all with the same hash: only the bytes can tell them apart.
        var cache = new OperationCache(4, 1000, (_, _) => 7);
        var a = Prepare("{ count }");
        var b = Prepare("{ c: count }");
        cache.Add(a, null);
        cache.Find("{ c: count }"u8, null).ShouldBeNull();
        cache.Add(b, null);
        cache.Find("{ count }"u8, null).ShouldBeSameAs(a);
        cache.Find("{ c: count }"u8, null).ShouldBeSameAs(b);
    }

    [Fact]
    public void A_stream_of_new_documents_does_not_drive_out_what_is_in_use()
    {
        var cache = new OperationCache(4, 1000, (_, _) => 7);
        var used = Prepare("{ count }");
        cache.Add(used, null);
        for (var i = 0; i < 50; i++)
        {
            cache.Find("{ count }"u8, null).ShouldBeSameAs(used, $"after {i} other documents");
            cache.Add(Prepare($"{{ x{i}: count }}"), null);
        }

        cache.Count.ShouldBe(4);
    }

    [Fact]
    public void A_large_document_is_not_kept()
    {
        var cache = new OperationCache(4, 8, (_, _) => 7);
        cache.Add(Prepare("{ count }"), null);
        cache.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_kept_does_not_hang_on_the_bytes_of_the_request()
    {
        var engine = Bookshop.Engine();
        var bytes = Encoding.UTF8.GetBytes("{ a: count }");
        engine.Prepare(bytes, null, out _);
        bytes[2] = (byte)'b';
        (await Run.Query("{ a: count }", engine: engine)).ShouldBe("""{"data":{"a":3}}""");
        (await Run.Query("{ b: count }", engine: engine)).ShouldBe("""{"data":{"b":3}}""");
    }
}
