namespace Selvhjelp.Api.Data.Rows;

/// <summary>A row that names a party: an entry by its key, or somebody who is no entry by name. Exactly one of the two.</summary>
internal interface IPartyRow
{
    /// <summary>Key of an office, LINK centre, contact point or organisation.</summary>
    string? PartyKey { get; }

    /// <summary>Name of somebody who is no entry, as the source writes it.</summary>
    string? PartyName { get; }
}
