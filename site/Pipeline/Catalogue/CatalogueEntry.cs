namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>What a hit of the browser's search is. Among equal hits, the kinds come in this order.</summary>
public enum CatalogueKind
{
    /// <summary>A municipality in force, or an area without one.</summary>
    Municipality,

    /// <summary>A county in force.</summary>
    County,

    /// <summary>A contact point.</summary>
    ContactPoint,

    /// <summary>A LINK centre.</summary>
    LinkCentre,

    /// <summary>The head office or a district office.</summary>
    Office,

    /// <summary>An organisation.</summary>
    Organisation,
}

/// <summary>Why an entry has another name; the search says so when that name is what was found.</summary>
public enum NameKind
{
    /// <summary>A dissolved municipality that is now part of the entry.</summary>
    Former,

    /// <summary>A Sámi name.</summary>
    Sami,

    /// <summary>A Kven name.</summary>
    Kven,

    /// <summary>An abbreviation, which several entries may share.</summary>
    Abbreviation,

    /// <summary>Any other name in use.</summary>
    Alias,
}

/// <summary>Another name of an entry.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Kind">What makes it a name of the entry.</param>
public sealed record OtherName(string Name, NameKind Kind);

/// <summary>Something that a visitor can find.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name, unique enough for a list: <c>Herøy (Nordland)</c>.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Detail">What it is and where, as it is shown: <c>Kommune i Troms</c>, <c>Frivilligsentral i Risør</c>. It is searched too.</param>
/// <param name="OtherNames">Names that also lead to it.</param>
public sealed record CatalogueEntry(CatalogueKind Kind, string Title, string Url, string Detail, IReadOnlyList<OtherName> OtherNames);

/// <summary>A postal code with the page that answers for it.</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Place">The postal place.</param>
/// <param name="Url">The address of the municipality's page: that of an entry in the same catalogue.</param>
public sealed record CataloguePostalCode(string Code, string Place, string Url);

/// <summary>Whom to turn to when nothing is found.</summary>
/// <param name="Name">The office's name.</param>
/// <param name="Url">The address of its page.</param>
public sealed record CatalogueOffice(string Name, string Url);
