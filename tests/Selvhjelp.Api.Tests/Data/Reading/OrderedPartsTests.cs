using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Tests.Data.Reading;

public sealed class OrderedPartsTests
{
    [Fact]
    public void Parts_come_to_their_rows_in_any_order_that_both_share()
    {
        // An order of a database that takes no notice of hyphens, which .NET's ordinal order does.
        Row[] rows = [new("ab"), new("a-c"), new("ad"), new("b")];

        Lead(rows, ["ab 1", "ab 2", "a-c 1", "b 1"]);

        rows.Select(row => string.Join(',', row.Parts)).ShouldBe(["ab 1,ab 2", "a-c 1", "", "b 1"]);
    }

    [Theory]
    [InlineData("x 1")]
    [InlineData("b 1", "ab 1")]
    public void A_part_without_its_row_is_an_error_and_is_not_lost(params string[] parts)
    {
        Row[] rows = [new("ab"), new("b")];

        Should.Throw<InvalidDataException>(() => Lead(rows, parts));
    }

    private static void Lead(Row[] rows, string[] parts)
    {
        var ordered = new OrderedParts<Row>(rows, row => row.Key);
        foreach (var part in parts) ordered.RowOf(part.Split(' ')[0]).Parts.Add(part);
    }

    private sealed record Row(string Key)
    {
        public List<string> Parts { get; } = [];
    }
}
