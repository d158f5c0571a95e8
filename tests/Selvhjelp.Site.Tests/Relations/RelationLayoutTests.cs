using Selvhjelp.Site.Components.Relations;

namespace Selvhjelp.Site.Tests.Relations;

public sealed class RelationLayoutTests
{
    private const string LongName = "Oppdiktet kommunal lærings- og mestringstjeneste, Prøvevik og Ånes, avdeling for selvhjelp og likepersonsarbeid";

    /// <summary>Numbers of entries in each group.</summary>
    public static TheoryData<int[]> Numbers() => new(
        [], [1], [2], [3], [12], [13], [400], [1, 1], [1, 2, 3], [5, 5, 5], [7, 1, 20, 2], [1, 1, 1, 1, 1, 1, 1], [90, 40, 30, 20, 14, 9, 3], [0, 4, 0]);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Nothing_overlaps_and_all_of_it_is_inside_the_drawing(int[] numbers)
    {
        var layout = Layout(numbers);
        var areas = AreasOf(layout);
        foreach (var (left, top, right, bottom) in areas)
        {
            left.ShouldBeGreaterThanOrEqualTo(0);
            top.ShouldBeGreaterThanOrEqualTo(0);
            right.ShouldBeLessThanOrEqualTo(RelationLayout.Width);
            bottom.ShouldBeLessThanOrEqualTo(layout.Height);
        }
        for (var i = 0; i < areas.Count; i++)
        {
            for (var j = 0; j < i; j++) Overlap(areas[i], areas[j]).ShouldBeFalse($"{areas[i]} and {areas[j]}");
        }
        ((double)layout.Height).ShouldBe(areas.Max(area => area.Bottom));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Trunk_passes_every_box_and_no_words(int[] numbers)
    {
        var layout = Layout(numbers);
        foreach (var box in layout.Related)
        {
            layout.TrunkParts.ShouldContain(part => part.From <= box.Middle && box.Middle <= part.To, box.Title);
            (box.X >= RelationLayout.Trunk || box.X + box.Width <= RelationLayout.Trunk).ShouldBeTrue("the trunk is between the columns");
        }
        foreach (var name in layout.Names)
        {
            var bottom = name.Y + (name.Lines.Count * RelationLayout.LineHeight);
            layout.TrunkParts.ShouldNotContain(part => part.From < bottom && name.Y < part.To, name.Lines[0]);
        }
        layout.TrunkParts.ShouldNotContain(part => part.From < layout.Middle.Bottom && layout.Middle.Y < part.To);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Drawing_stays_small_whatever_the_number(int[] numbers)
    {
        var layout = Layout(numbers);
        layout.Related.Count.ShouldBeLessThanOrEqualTo(14);
    }

    [Fact]
    public void Twenty_relations_are_shown_in_part_and_the_rest_is_counted_and_found_in_the_list()
    {
        var layout = Layout([20]);
        layout.Related.Count.ShouldBe(12);
        layout.Related[^1].Lines.ShouldBe(["og 9 til"]);
        layout.Related[^1].Path.ShouldBe("#liste0");
        layout.Related[^1].Title.ShouldBe("Gruppe 0: og 9 til");
        layout.Related[0].Path.ShouldBe("/0/0/");
    }

    [Fact]
    public void Entry_is_in_the_middle_with_groups_above_and_below()
    {
        var layout = Layout([1, 1]);
        layout.Related[0].Bottom.ShouldBeLessThan(layout.Middle.Y);
        layout.Related[1].Y.ShouldBeGreaterThan(layout.Middle.Bottom);
    }

    [Fact]
    public void Groups_without_entries_are_left_out() => Layout([0, 4, 0]).Names.Single().Lines.ShouldBe(["Gruppe 1"]);

    [Fact]
    public void Name_is_broken_into_lines_that_fit_and_the_title_has_all_of_it()
    {
        var layout = new RelationLayout("Midt", [new RelationGroup("Vert", [new RelatedEntry(LongName, null)], "fakta")], More);
        var box = layout.Related.Single();
        box.Lines.Count.ShouldBe(4);
        box.Lines.ShouldAllBe(line => TextLines.Width(line) <= box.Width);
        box.Lines[^1].ShouldEndWith("…");
        box.Title.ShouldBe("Vert: " + LongName);
    }

    [Fact]
    public void Word_too_long_for_a_line_is_broken_with_a_hyphen_and_loses_nothing()
    {
        const string word = "Kreftkoordinatornettverksmedlemmene";
        var lines = TextLines.Of(word, 136, 4);
        lines.Count.ShouldBeGreaterThan(1);
        lines.SkipLast(1).ShouldAllBe(line => line.EndsWith('-'));
        lines.ShouldAllBe(line => TextLines.Width(line) <= 136);
        lines[^1].Length.ShouldBeGreaterThanOrEqualTo(4);
        string.Concat(lines).Replace("-", "").ShouldBe(word);
    }

    [Fact]
    public void Same_relations_give_the_same_drawing() =>
        Layout([3, 4, 5]).Related.Select(box => (box.X, box.Y, box.Path)).ShouldBe(Layout([3, 4, 5]).Related.Select(box => (box.X, box.Y, box.Path)));

    private static string More(int number) => $"og {number} til";

    // Names of many lengths, as they come.
    private static RelationLayout Layout(int[] numbers) => new(LongName,
        [
            .. numbers.Select((number, group) => new RelationGroup(
                $"Gruppe {group}",
                [.. Enumerable.Range(0, number).Select(i => new RelatedEntry(LongName[..(4 + ((i * 17) % 60))].Trim(), i % 5 == 4 ? null : $"/{group}/{i}/"))],
                $"liste{group}")),
        ],
        More);

    private static List<(double Left, double Top, double Right, double Bottom)> AreasOf(RelationLayout layout) =>
    [
        .. layout.Related.Append(layout.Middle).Select(box => ((double)box.X, (double)box.Y, (double)box.X + box.Width, (double)box.Bottom)),
        .. layout.Names.Select(name => (
            RelationLayout.Trunk - (name.Lines.Max(TextLines.Width) / 2), (double)name.Y,
            RelationLayout.Trunk + (name.Lines.Max(TextLines.Width) / 2), (double)name.Y + (name.Lines.Count * RelationLayout.LineHeight))),
    ];

    private static bool Overlap((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
