using System.Collections.Immutable;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>A schema and the CLR types that it is bound to do not fit. Lists everything that does not fit, one line each.</summary>
public sealed class SchemaBindingException : Exception
{
    internal SchemaBindingException(IReadOnlyCollection<string> problems)
        : base("The schema does not fit the types that it is bound to:\n" + string.Join('\n', problems))
        => Problems = [.. problems];

    /// <summary>Everything that does not fit, each beginning with the schema coordinate it is about.</summary>
    public ImmutableArray<string> Problems { get; }
}
