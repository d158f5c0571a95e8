using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>Something that a visitor can find.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name, unique enough for a list: <c>Herøy (Nordland)</c>.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Detail">What it is and where, as it is shown, and searched too: <c>Kommune i Troms</c>.</param>
/// <param name="OtherNames">Names that also lead to it.</param>
/// <param name="Point">Where it is, for one that a visitor may be in; null for others.</param>
public sealed record CatalogueEntry(
    CatalogueKind Kind, string Title, string Url, string Detail, IReadOnlyList<OtherName> OtherNames, GeoPoint? Point = null);
