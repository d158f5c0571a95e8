namespace Selvhjelp.Site.Pipeline.Catalogue;

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

    /// <summary>What it is about: a word that visitors type for what they need, which leads nobody without asking.</summary>
    Topic,
}
