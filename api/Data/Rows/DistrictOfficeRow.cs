namespace Selvhjelp.Api.Data.Rows;

/// <summary>The head office or a district office (<c>district_offices.csv</c>).</summary>
internal sealed class DistrictOfficeRow : EntryRow
{
    /// <summary>Code of <c>office_kind</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The town that it is in.</summary>
    public required string Town { get; set; }

    /// <summary>Number of the municipality that it is in.</summary>
    public required string MunicipalityNumber { get; set; }

    /// <summary>Street and number.</summary>
    public string? Address { get; set; }

    /// <summary>Postal code of the address.</summary>
    public string? PostalCode { get; set; }

    /// <summary>E-mail address of the office, never of a person.</summary>
    public string? Email { get; set; }

    /// <summary>Phone number of the office.</summary>
    public string? Phone { get; set; }

    /// <summary>The document in which the office gives its mobile number as its own published number; no other mobile number is kept.</summary>
    public string? PhoneSource { get; set; }

    /// <summary>When it was set up.</summary>
    public PartialDate? Established { get; set; }
}
