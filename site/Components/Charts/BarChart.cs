using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Selvhjelp.Site.Components.Charts;

/// <summary>
/// Bars as SVG, with a name and a description for those who do not see it. The same figures always stand in a table beside it.
/// Written in C#: to Razor, the element <c>text</c> means something else.
/// </summary>
public sealed class BarChart : ComponentBase
{
    /// <summary>An id for the chart, unique on its page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>What the chart shows.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The bars in their places.</summary>
    [Parameter, EditorRequired]
    public BarLayout Layout { get; set; } = BarLayout.OfValues([]);

    /// <summary>The class of each part of a bar, from the left.</summary>
    [Parameter]
    public IReadOnlyList<string> PartClasses { get; set; } = ["bar"];

    private string Description => string.Join(" ", Layout.Bars.Select(placed => $"{placed.Bar.Label}: {placed.Bar.Shown}."));

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "chart");
        builder.AddAttribute(2, "viewBox", $"0 0 {BarLayout.Width} {Layout.Height}");
        builder.AddAttribute(3, "role", "img");
        builder.AddAttribute(4, "aria-labelledby", Id + "-t");
        builder.AddAttribute(5, "aria-describedby", Id + "-d");
        Words(builder, "title", Id + "-t", Title);
        Words(builder, "desc", Id + "-d", Description);
        foreach (var placed in Layout.Bars) Row(builder, placed);
        builder.CloseElement();
    }

    private void Row(RenderTreeBuilder builder, PlacedBar placed)
    {
        // The value stands under the label: a long one would run into it.
        var y = placed.Top + 15;
        builder.OpenElement(10, "text");
        foreach (var line in placed.LabelLines)
        {
            // The blank keeps the words of two lines apart for those who copy or hear them.
            Line(builder, y, line == placed.LabelLines[^1] ? line : line + " ");
            y += BarLayout.LineHeight;
        }
        builder.CloseElement();
        builder.OpenElement(11, "text");
        Line(builder, y, placed.Bar.Shown);
        builder.CloseElement();
        foreach (var part in placed.Parts)
        {
            builder.OpenElement(20, "rect");
            builder.AddAttribute(21, "class", PartClasses[part.Index]);
            builder.AddAttribute(22, "x", Units(part.X));
            builder.AddAttribute(23, "y", y + 6);
            builder.AddAttribute(24, "width", Units(part.Width));
            builder.AddAttribute(25, "height", 14);
            builder.CloseElement();
        }
    }

    private static void Words(RenderTreeBuilder builder, string element, string id, string words)
    {
        builder.OpenElement(6, element);
        builder.AddAttribute(7, "id", id);
        builder.AddContent(8, words);
        builder.CloseElement();
    }

    private static void Line(RenderTreeBuilder builder, int y, string words)
    {
        builder.OpenElement(12, "tspan");
        builder.AddAttribute(13, "x", 0);
        builder.AddAttribute(14, "y", y);
        builder.AddContent(15, words);
        builder.CloseElement();
    }

    private static string Units(double value) => value.ToString(CultureInfo.InvariantCulture);
}
