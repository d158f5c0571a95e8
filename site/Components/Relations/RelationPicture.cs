using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Selvhjelp.Site.Components.Relations;

/// <summary>
/// A relation layout as SVG. It is for those who see it and point: lists on the page say the same to all others, so the drawing is neither read aloud
/// nor reached by keyboard. Written in C#: to Razor, the element <c>text</c> means something else.
/// </summary>
public sealed class RelationPicture : SiteComponent
{
    // From the top of a line to the foot of its letters.
    private const int Baseline = 14;

    /// <summary>The boxes in their places.</summary>
    [Parameter, EditorRequired]
    public required RelationLayout Layout { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "svg");
        // Half a line's width is left at each edge.
        builder.AddAttribute(1, "viewBox", $"-1 -1 {RelationLayout.Width + 2} {Layout.Height + 2}");
        builder.AddAttribute(2, "aria-hidden", "true");
        builder.OpenElement(3, "path");
        builder.AddAttribute(4, "d", Lines());
        builder.CloseElement();
        foreach (var name in Layout.Names) Words(builder, name.Lines, RelationLayout.Trunk, name.Y, null);
        Box(builder, Layout.Middle, "relations-middle");
        foreach (var box in Layout.Related) Box(builder, box, null);
        builder.CloseElement();
    }

    // The trunk, and a branch to the inner edge of each box.
    private string Lines() => string.Concat(
    [
        .. Layout.TrunkParts.Select(part => $"M{RelationLayout.Trunk} {part.From}V{part.To}"),
        .. Layout.Related.Select(box => $"M{RelationLayout.Trunk} {box.Middle}H{(box.X == 0 ? box.Width : box.X)}"),
    ]);

    private void Box(RenderTreeBuilder builder, PlacedBox box, string? boxClass)
    {
        builder.OpenElement(10, box.Path is null ? "g" : "a");
        builder.AddAttribute(11, "class", boxClass);
        if (box.Path is not null)
        {
            builder.AddAttribute(12, "href", box.Path);
            builder.AddAttribute(13, "tabindex", "-1");
        }
        builder.OpenElement(14, "title");
        builder.AddContent(15, box.Title);
        builder.CloseElement();
        builder.OpenElement(16, "rect");
        builder.AddAttribute(17, "x", box.X);
        builder.AddAttribute(18, "y", box.Y);
        builder.AddAttribute(19, "width", box.Width);
        builder.AddAttribute(20, "height", box.Height);
        builder.AddAttribute(21, "rx", 6);
        builder.CloseElement();
        Words(builder, box.Lines, box.X + (box.Width / 2), box.Y + ((box.Height - (box.Lines.Count * RelationLayout.LineHeight)) / 2), FactLang);
        builder.CloseElement();
    }

    private static void Words(RenderTreeBuilder builder, IReadOnlyList<string> lines, int x, int top, string? language)
    {
        builder.OpenElement(30, "text");
        builder.AddAttribute(31, "lang", language);
        for (var i = 0; i < lines.Count; i++)
        {
            builder.OpenElement(32, "tspan");
            builder.AddAttribute(33, "x", x);
            builder.AddAttribute(34, "y", top + Baseline + (i * RelationLayout.LineHeight));
            builder.AddContent(35, lines[i]);
            builder.CloseElement();
        }
        builder.CloseElement();
    }
}
