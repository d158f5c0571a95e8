namespace Selvhjelp.Api.Data.Rules;

/// <summary>What a field holds, for rules that look at all fields of a kind.</summary>
internal enum FieldKind
{
    /// <summary>The stable key of an entry.</summary>
    Key,

    /// <summary>A number or code that others refer to: municipality, county, postal code.</summary>
    Number,

    /// <summary>A name or another short text.</summary>
    Name,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A page's text: CommonMark without HTML.</summary>
    Markdown,

    /// <summary>Street and number, or the name of a place.</summary>
    Address,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A document that says so.</summary>
    Source,

    /// <summary>A code of a vocabulary.</summary>
    Code,

    /// <summary>A key or number of another row.</summary>
    Reference,
}

/// <summary>One value of a row, seen by what it holds.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Value">The value; null or missing values are left out.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Target">The vocabulary of a code, or the kind of row (<see cref="RowKind"/>) that is referred to.</param>
internal readonly record struct Field(string Name, string Value, FieldKind Kind, string? Target = null);

/// <summary>Kinds of rows that others refer to.</summary>
internal static class RowKind
{
    public const string County = "county";
    public const string Municipality = "municipality";
    public const string PostalCode = "postal code";
    public const string Office = "office";
    public const string Organisation = "organisation";
    public const string Page = "text";

    /// <summary>Whoever may take part in a network or an agreement: office, LINK centre, contact point or organisation.</summary>
    public const string Party = "party";
}
