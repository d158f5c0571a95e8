using System.Text;
using Selvhjelp.GraphQL.Http;

namespace Selvhjelp.GraphQL.Tests.Http;

public class PersistedOperationsTests
{
    private static readonly byte[] Known = Encoding.UTF8.GetBytes("{ known }");

    private static string Remember(PersistedOperations operations, string document)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        var hash = PersistedQuery.HashOf(bytes);
        operations.Remember(hash, bytes);
        return hash;
    }

    [Fact]
    public void What_was_not_asked_for_lately_goes_first_and_what_is_known_from_the_start_stays()
    {
        // Room for two documents of 600 bytes.
        var operations = new PersistedOperations([Known], 2_000);
        var first = Remember(operations, new string('a', 600));
        var second = Remember(operations, new string('b', 600));
        operations.TryFind(first, out _).ShouldBeTrue();
        var third = Remember(operations, new string('c', 600));

        operations.TryFind(first, out var document).ShouldBeTrue();
        document!.Length.ShouldBe(600);
        operations.TryFind(second, out _).ShouldBeFalse();
        operations.TryFind(third, out _).ShouldBeTrue();
        operations.TryFind(PersistedQuery.HashOf(Known), out _).ShouldBeTrue();
    }

    [Fact]
    public void However_many_documents_come_they_take_no_more_than_they_may()
    {
        var operations = new PersistedOperations([], 10_000);
        for (var i = 0; i < 1_000; i++)
        {
            Remember(operations, $"{{ a{i} }}");
            operations.Bytes.ShouldBeLessThanOrEqualTo(10_000);
        }

        operations.Bytes.ShouldBeGreaterThan(9_000);
        var large = Remember(operations, new string('x', 10_000));
        operations.TryFind(large, out _).ShouldBeFalse();
        operations.Bytes.ShouldBeGreaterThan(9_000, "one that is too large drives out nothing");
    }

    [Fact]
    public void A_document_that_comes_twice_counts_once()
    {
        var operations = new PersistedOperations([Known], 10_000);
        Remember(operations, "{ a }");
        var bytes = operations.Bytes;
        Remember(operations, "{ a }");
        Remember(operations, "{ known }");
        operations.Bytes.ShouldBe(bytes);
    }
}
