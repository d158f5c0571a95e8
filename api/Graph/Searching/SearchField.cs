namespace Selvhjelp.Api.Graph.Searching;

/// <summary>How much a hit in a part of an entry counts.</summary>
internal enum FieldWeight : byte
{
    /// <summary>The word for its kind: so that "Tromsø kommune" finds Tromsø. It is not told as what matched.</summary>
    Kind = 1,

    /// <summary>What it does, what it offers.</summary>
    Text = 2,

    /// <summary>Where it is.</summary>
    Place = 4,

    /// <summary>Another name: abbreviation, alias, former name, Sámi or Kven name, number.</summary>
    OtherName = 8,

    /// <summary>Its name.</summary>
    Name = 16,
}

/// <summary>A part of an entry that can be searched.</summary>
/// <param name="Weight">How much a hit counts.</param>
/// <param name="Text">The text, as it is written.</param>
internal readonly record struct SearchField(FieldWeight Weight, string Text);
