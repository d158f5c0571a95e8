using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.3.1: a field is defined on the type it is selected on. A union has no fields but <c>__typename</c>.</summary>
internal sealed class FieldSelections(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context is { ParentType: { } parent, Field: null })
            Report($"The type \"{parent}\" has no field \"{field.Name}\".{Suggestion(parent, field.Name.Value)}", field);
    }

    private string Suggestion(NamedType parent, string name)
    {
        if (parent.IsAbstract && TypesWith(parent, name) is { Count: > 0 } types)
            return NearMiss.List(types).Replace("Did you mean", "Did you mean to select it in a fragment on");
        return parent is TypeWithFields { Fields: var fields } ? NearMiss.Suggest(name, fields.Select(field => field.Name)) : "";
    }

    /// <summary>The possible types of an abstract type that do have the field, after the interfaces among whose fields it is.</summary>
    private static List<string> TypesWith(NamedType parent, string name)
    {
        var objects = Schema.PossibleTypes(parent).Where(type => type.Fields.Contains(name)).ToList();
        var interfaces = objects.SelectMany(type => type.Interfaces).Where(type => type.Fields.Contains(name))
            .GroupBy(type => type.Name).OrderByDescending(group => group.Count()).Select(group => group.Key);
        return [.. interfaces, .. objects.Select(type => type.Name)];
    }
}
