namespace Selvhjelp.Api.Data.Rows;

/// <summary>A county: a number with its validity (<c>counties.csv</c>).</summary>
internal sealed class CountyRow : SourcedRow
{
    /// <summary>Two digits.</summary>
    public required string Number { get; init; }

    /// <summary>The name, in Norwegian.</summary>
    public required string Name { get; set; }

    /// <summary>The official Sámi name.</summary>
    public string? SamiName { get; set; }

    /// <summary>BCP 47 tag of <see cref="SamiName"/>: <c>se</c>, <c>sma</c> or <c>smj</c>.</summary>
    public string? SamiLanguage { get; set; }

    /// <summary>The official Kven name.</summary>
    public string? KvenName { get; set; }

    /// <summary>First day of validity; null when before 2013.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day of validity; null while in force.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The counties that it became, in whole or in part.</summary>
    public List<CountySuccessionRow> Successors { get; init; } = [];
}

/// <summary>That one county became another, in whole or in part.</summary>
internal sealed class CountySuccessionRow : IPart
{
    /// <summary>Number of the county that ended.</summary>
    public required string CountyNumber { get; init; }

    /// <summary>Number of the county that took over.</summary>
    public required string SuccessorNumber { get; init; }
}
