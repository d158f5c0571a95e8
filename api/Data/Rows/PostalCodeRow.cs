namespace Selvhjelp.Api.Data.Rows;

/// <summary>A postal code (<c>postal_codes.csv</c>).</summary>
internal sealed class PostalCodeRow : SourcedRow
{
    /// <summary>Four digits.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the postal place.</summary>
    public required string Place { get; set; }

    /// <summary>Number of the municipality that it lies in.</summary>
    public required string MunicipalityNumber { get; set; }

    /// <summary>Code of <c>postal_category</c>.</summary>
    public required string Category { get; set; }
}
