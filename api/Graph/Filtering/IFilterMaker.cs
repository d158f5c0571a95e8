namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>Makes the filters of one input type.</summary>
internal interface IFilterMaker
{
    /// <summary>The filter in which all that is given holds.</summary>
    /// <param name="given">The given fields of the input object.</param>
    /// <exception cref="FormatException">A field has a value that says nothing; the message is for the client.</exception>
    object Make(IReadOnlyDictionary<string, object?> given);
}
