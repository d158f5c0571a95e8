using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Validation.TypeSystem;

/// <summary>The types and directives that a type system document may refer to: its own, and those that every schema has.</summary>
internal sealed class KnownDefinitions
{
    private readonly Dictionary<string, TypeDefinitionNode> types = [];
    private readonly Dictionary<string, DirectiveDefinitionNode> directives = [];
    private readonly HashSet<string> builtIn = [];

    public KnownDefinitions(DocumentNode document)
    {
        foreach (var definition in BuiltInDefinitions.All)
        {
            if (definition is TypeDefinitionNode type)
                builtIn.Add(type.Name.Value);
            else if (definition is DirectiveDefinitionNode directive)
                directives[directive.Name.Value] = directive;
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode { IsExtension: false } type)
                types[type.Name.Value] = type;
            else if (definition is DirectiveDefinitionNode directive)
                directives[directive.Name.Value] = directive;
        }
    }

    public IEnumerable<string> TypeNames => types.Keys.Concat(builtIn.Where(name => !name.StartsWith('_')));

    public IEnumerable<string> DirectiveNames => directives.Keys;

    public bool HasType(string name) => types.ContainsKey(name) || builtIn.Contains(name);

    /// <summary>The document's own definition of a type.</summary>
    public TypeDefinitionNode? FindType(string name) => types.GetValueOrDefault(name);

    public DirectiveDefinitionNode? FindDirective(string name) => directives.GetValueOrDefault(name);
}
