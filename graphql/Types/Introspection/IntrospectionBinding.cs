using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Types.Introspection;

/// <summary>Binds the schema of schemas (section 4.2) by the same rules as any other, so that it is answered by the same engine.</summary>
internal static class IntrospectionBinding
{
    private static readonly Dictionary<string, Type> ClrTypes = new()
    {
        ["__Schema"] = typeof(SchemaInfo),
        ["__Type"] = typeof(TypeInfo),
        ["__Field"] = typeof(FieldInfo),
        ["__InputValue"] = typeof(InputValueInfo),
        ["__EnumValue"] = typeof(EnumValueInfo),
        ["__Directive"] = typeof(DirectiveInfo),
        ["__TypeKind"] = typeof(TypeKind),
        ["__DirectiveLocation"] = typeof(DirectiveLocation),
    };

    public static Dictionary<FieldDefinition, FieldBinding> Bind(Schema schema)
    {
        var problems = new List<string>();
        var bindings = TypeBindings.ForIntrospection(schema, ClrTypes, problems);
        var binder = new ObjectBinder(bindings);
        var fields = binder.BindAll(schema.ObjectTypes.Where(type => type.IsIntrospection));
        var query = schema.QueryType!;
        var root = new MetaRoot(new SchemaInfo(schema));
        foreach (var name in new[] { "__schema", "__type" })
        {
            var field = schema.FindField(query, name)!;
            if (binder.Bind(query, typeof(MetaRoot), field, Naming.PascalFromCamel(name[2..])) is { } binding)
                fields.Add(field, binding with { Made = new(() => new FixedParentResolver(root, binding.Resolver)) });
        }

        return problems.Count == 0 ? fields : throw new SchemaBindingException(problems);
    }

    /// <summary>The fields of section 4.2 that every query type has.</summary>
    private sealed record MetaRoot(SchemaInfo Schema)
    {
        public TypeInfo? Type(string name) => Schema.Find(name);
    }
}
