using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>What is found to be wrong with an SDL while a schema is made of it.</summary>
internal sealed class ReadingErrors
{
    private readonly List<SchemaError> all = [];

    /// <summary>Everything, in the order of the SDL.</summary>
    public IReadOnlyList<SchemaError> All => [.. all.OrderBy(error => error.Start)];

    /// <summary>Whether something is referred to and not there, so that there is no whole schema.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>A name that stands for nothing.</summary>
    public void Unknown(string message, SourceSpan place)
    {
        HasUnknown = true;
        all.Add(new SchemaError(message, place));
    }

    /// <summary>Something that is there too often, or extends nothing. A schema can be made all the same.</summary>
    public void Duplicate(string message, SourceSpan place) => all.Add(new SchemaError(message, place));

    /// <summary>Arguments without which there is no whole schema.</summary>
    public void Missing(IEnumerable<SchemaError> errors)
    {
        var before = all.Count;
        all.AddRange(errors);
        HasUnknown |= all.Count > before;
    }

    public void AddRange(IEnumerable<SchemaError> errors) => all.AddRange(errors);
}
