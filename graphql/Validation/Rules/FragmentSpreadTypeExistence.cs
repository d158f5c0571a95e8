using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.1.2: the type that a fragment is on is defined. The same holds for the types of variables.</summary>
internal sealed class FragmentSpreadTypeExistence(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (Schema.FindType(name) is null && !IsDefinedHere(name) && !(Context.IsInTypeSystem && BuiltInDefinitions.HasType(name)))
            Report($"There is no type \"{name}\".{NearMiss.SuggestType(name, Schema)}", type);
    }

    /// <summary>A type defined in the document itself is another rule's error.</summary>
    private bool IsDefinedHere(string name) =>
        Context.Document.Definitions.Any(node => node is TypeDefinitionNode { IsExtension: false } type && type.Name.Value == name);
}
