namespace Selvhjelp.Api.Data.Rows;

/// <summary>A cooperation agreement (<c>agreements.csv</c>). Its name is its title.</summary>
internal sealed class AgreementRow : EntryRow
{
    /// <summary>Code of <c>agreement_kind</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The parties, two or more.</summary>
    public List<AgreementPartyRow> Parties { get; init; } = [];

    /// <summary>What it is for, in bokmål.</summary>
    public string? Purpose { get; set; }

    /// <summary>Whom it is for, in bokmål.</summary>
    public string? TargetGroup { get; set; }

    /// <summary>Where it applies, in the words of the source.</summary>
    public string? Place { get; set; }

    /// <summary>Number of the municipality where it applies.</summary>
    public string? MunicipalityNumber { get; set; }

    /// <summary>When it began.</summary>
    public PartialDate? Since { get; set; }
}

/// <summary>A party of an agreement.</summary>
internal sealed class AgreementPartyRow : IPartOfEntry, IPartyRow
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    /// <summary>Key of the agreement.</summary>
    public required string AgreementKey { get; init; }

    /// <summary>Place in the source's list, from zero.</summary>
    public required int Position { get; init; }

    /// <inheritdoc/>
    public string? PartyKey { get; init; }

    /// <inheritdoc/>
    public string? PartyName { get; init; }

    string IPartOfEntry.EntryKey => AgreementKey;
}
