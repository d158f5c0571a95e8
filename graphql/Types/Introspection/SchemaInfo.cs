namespace Selvhjelp.GraphQL.Types.Introspection;

/// <summary><c>__Schema</c> (section 4.2.1).</summary>
internal sealed class SchemaInfo(Schema schema)
{
    public string? Description => schema.Description;

    public IEnumerable<TypeInfo> Types => schema.Types.Select(type => new TypeInfo(type));

    public TypeInfo QueryType => new(schema.QueryType!);

    public TypeInfo? MutationType => TypeInfo.Of(schema.MutationType);

    public TypeInfo? SubscriptionType => TypeInfo.Of(schema.SubscriptionType);

    public IEnumerable<DirectiveInfo> Directives => schema.Directives.Select(directive => new DirectiveInfo(directive));

    public TypeInfo? Find(string name) => TypeInfo.Of(schema.FindType(name));
}
