using Microsoft.AspNetCore.Components;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Components.Map;

/// <summary>A map of Norway made of its municipalities, with a list of counties that takes its place on a phone.</summary>
public partial class NorwayMap
{
    private MapLayout drawing = MapLayout.Of([]);
    private IReadOnlyList<Layer> layers = [];

    private MapWords Words => new(Language);

    /// <summary>The municipalities, in the order in which the tab key visits those of the same coverage.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<MapDot> Dots { get; set; } = [];

    /// <summary>The counties, in the order of the list.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<MapCounty> Counties { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        drawing = MapLayout.Of(Dots);
        layers = [.. Enum.GetValues<MapCoverage>()
            .Select(coverage => LayerOf(coverage, [.. drawing.Dots.Where(placed => placed.Dot.Coverage == coverage)]))
            .Where(layer => layer.Dots.Count > 0)];
    }

    // Class names stand here whole: the stylesheet is reduced to the words of the sources.
    private Layer LayerOf(MapCoverage coverage, IReadOnlyList<PlacedDot> dots) => coverage switch
    {
        MapCoverage.ContactPoint => new Layer("map-dots map-dots-here", "#k", Words.ContactPoint, dots),
        MapCoverage.LinkCentre => new Layer("map-dots map-dots-link", "#l", Words.LinkCentre, dots),
        _ => new Layer("map-dots", "#d", Words.Neither, dots),
    };

    private sealed record Layer(string Class, string Shape, string Label, IReadOnlyList<PlacedDot> Dots);
}
