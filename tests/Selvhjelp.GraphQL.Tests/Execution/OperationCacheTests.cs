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
        var cache = new OperationCache(4, 1000, 100_000, (_, _) => 7);
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
        var cache = new OperationCache(4, 1000, 100_000, (_, _) => 7);
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
        var cache = new OperationCache(4, 8, 100_000, (_, _) => 7);
        cache.Add(Prepare("{ count }"), null);
        cache.Count.ShouldBe(0);
    }

    [Fact]
    public void Documents_that_are_too_heavy_together_are_let_go_but_not_the_one_in_use()
    {
        // Room for 64 operations, but for the weight of eight only: "{ count }" and seven of "{ xNN: count }".
        var used = Prepare("{ count }");
        var other = Prepare("{ x10: count }").Weight;
        var budget = used.Weight + (7 * other);
        var cache = new OperationCache(64, 1000, budget);
        cache.Add(used, null);
        for (var i = 10; i < 60; i++)
        {
            cache.Find("{ count }"u8, null).ShouldBeSameAs(used, $"before {i}");
            cache.Add(Prepare($"{{ x{i}: count }}"), null);
            cache.Bytes.ShouldBeLessThanOrEqualTo(budget);
        }

        cache.Bytes.ShouldBe(used.Weight + ((cache.Count - 1) * other));
        cache.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void When_all_are_in_use_room_is_made_all_the_same()
    {
        var weight = Prepare("{ x10: count }").Weight;
        var cache = new OperationCache(64, 1000, weight * 4);
        for (var i = 10; i < 30; i++)
        {
            var next = Prepare($"{{ x{i}: count }}");
            cache.Add(next, null);
            cache.Find(next.Source, null).ShouldBeSameAs(next);
        }

        cache.Bytes.ShouldBe(weight * cache.Count);
        cache.Bytes.ShouldBeInRange(weight, weight * 4);
    }

    [Fact]
    public void What_is_prepared_twice_at_once_is_kept_once()
    {
        var cache = new OperationCache(64, 1000, 100_000);
        var first = Prepare("{ count }");
        cache.Add(first, null);
        cache.Add(Prepare("{ count }"), null);
        cache.Count.ShouldBe(1);
        cache.Bytes.ShouldBe(first.Weight);
        cache.Find("{ count }"u8, null).ShouldBeSameAs(first);
    }

    [Fact]
    public void What_a_run_adds_to_an_operation_is_weighed_and_others_make_room_for_it()
    {
        // Eight places in two sets, a digit of the document decides which; all fit exactly, with room for the first few fields that are planned.
        var all = Enumerable.Range(0, 8).Select(i => Prepare($"{{ items {{ a{i}: id b: id c: id d: id }} }}")).ToList();
        var budget = all.Sum(each => each.Weight) + 4_000;
        var cache = new OperationCache(8, 1000, budget, (document, _) => document[11]);
        all.ForEach(each => cache.Add(each, null));

        var grows = all[0];
        var items = grows.Plan(default).Fields[0].Selection!;
        cache.Count.ShouldBe(8);
        items.For(typeof(Book)).ShouldNotBeNull();
        items.For(typeof(Record)).ShouldNotBeNull();

        cache.Find(grows.Source, null).ShouldBeSameAs(grows);
        cache.Count.ShouldBe(7);
        cache.Bytes.ShouldBe(all.Where(each => each.Keeper is not null).Sum(each => each.Weight));
        cache.Bytes.ShouldBeLessThanOrEqualTo(budget);
    }

    [Fact]
    public void An_operation_that_outgrows_its_part_is_let_go()
    {
        var grows = Prepare("{ items { a: id b: id c: id d: id } }");
        var small = Prepare("{ count }");
        var cache = new OperationCache(4, 1000, (grows.Weight * 4) + 4_000, (_, _) => 7);
        cache.Add(small, null);
        cache.Add(grows, null);

        var items = grows.Plan(default).Fields[0].Selection!;
        cache.Find(grows.Source, null).ShouldBeSameAs(grows);
        items.For(typeof(Book)).ShouldNotBeNull();

        cache.Find(grows.Source, null).ShouldBeNull();
        cache.Find(small.Source, null).ShouldBeSameAs(small);
        cache.Bytes.ShouldBe(small.Weight);
        // Nobody counts what is not kept.
        items.For(typeof(Record)).ShouldNotBeNull();
        cache.Bytes.ShouldBe(small.Weight);
    }

    [Fact]
    public void Arguments_in_a_fragment_are_made_once_however_often_it_is_used()
    {
        var operation = Prepare("query($a: Boolean!) { x: count @include(if: $a) a: book(id: 1) { ...F } b: book(id: 2) { ...F } } fragment F on Book { similar(first: 1) { id } }");
        var similar = new[] { new ConditionMask(1, 0), new ConditionMask(0, 1) }
            .SelectMany(mask => operation.Plan(mask).Fields.Where(field => field.Key != "x"))
            .Select(book => book.Selection!.For(typeof(Book))!.Fields.ShouldHaveSingleItem().Arguments)
            .ToList();
        similar.Count.ShouldBe(4);
        similar.ShouldAllBe(arguments => ReferenceEquals(arguments, similar[0]));
        similar[0].Constant.ShouldBe([1]);
    }

    [Fact]
    public void The_values_of_literals_are_weighed()
    {
        var numbers = string.Join(',', Enumerable.Range(10, 50));
        var heavy = Prepare($"{{ numbers(of: [{numbers}]) }}");
        var plain = Prepare("{ numbers }".PadRight(heavy.Source.Length));
        plain.Plan(default);
        heavy.Plan(default);
        // Each takes a place in an array and an object, 24 bytes at least.
        (heavy.Weight - plain.Weight).ShouldBeGreaterThan(50 * 24);
    }

    [Fact]
    public async Task Four_plans_of_an_operation_are_kept_and_the_others_are_made_anew()
    {
        const string Document = "query($a: Boolean!, $b: Boolean!, $c: Boolean!) { a: count @include(if: $a) b: count @include(if: $b) c: count @include(if: $c) }";
        var operation = Prepare(Document);
        var first = Enumerable.Range(0, 8).Select(mask => operation.Plan(new ConditionMask((ulong)mask, ~(ulong)mask))).ToList();
        for (var mask = 0; mask < 8; mask++)
        {
            var again = operation.Plan(new ConditionMask((ulong)mask, ~(ulong)mask));
            ReferenceEquals(again, first[mask]).ShouldBe(mask < 4, $"mask {mask}");
            again.Fields.Select(field => field.Key).ShouldBe(first[mask].Fields.Select(field => field.Key));
        }

        var engine = Bookshop.Engine();
        for (var mask = 0; mask < 16; mask++)
        {
            bool[] chosen = [(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0];
            var variables = $$"""{"a":{{(chosen[0] ? "true" : "false")}},"b":{{(chosen[1] ? "true" : "false")}},"c":{{(chosen[2] ? "true" : "false")}}}""";
            var data = string.Join(',', "abc".Where((_, i) => chosen[i]).Select(key => $"\"{key}\":3"));
            (await Run.Query(Document, variables, engine: engine)).ShouldBe($$$"""{"data":{{{{data}}}}}""");
        }
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
