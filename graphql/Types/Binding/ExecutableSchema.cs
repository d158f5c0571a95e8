namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>A schema every field of which is bound. Made by <see cref="SchemaBuilder"/> or <see cref="Data.DataBinding"/>; immutable and safe for many threads.</summary>
public sealed class ExecutableSchema
{
    private readonly Dictionary<FieldDefinition, FieldBinding> fields;
    private readonly RuntimeTypes runtimeTypes;
    private readonly IReadOnlyDictionary<NamedType, Type> clrTypes;
    private readonly Lazy<Dictionary<FieldDefinition, FieldBinding>> introspection;

    internal ExecutableSchema(
        Schema schema, Dictionary<FieldDefinition, FieldBinding> fields, IReadOnlyDictionary<NamedType, Type> clrTypes, RuntimeTypes runtimeTypes)
    {
        Schema = schema;
        this.fields = fields;
        this.clrTypes = clrTypes;
        this.runtimeTypes = runtimeTypes;
        introspection = new(() => Introspection.IntrospectionBinding.Bind(schema));
    }

    /// <summary>
    /// Whether a subscription is executed as a query is, on an object that is the event. Else its field opens a source stream.
    /// </summary>
    internal bool AreEventsRoots { get; init; }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>Responses that hold as long as the schema does.</summary>
    internal Execution.IntrospectionAnswers IntrospectionAnswers { get; } = new();

    /// <summary>The object type that an object of a CLR type is of; null when there is none.</summary>
    internal ObjectType? ObjectTypeOf(Type clrType) => runtimeTypes.Find(clrType);

    /// <summary>The CLR type that a type is bound to.</summary>
    internal Type ClrTypeOf(NamedType type) => clrTypes[type];

    /// <summary>How a field is read. Those of introspection are bound when they are first asked for.</summary>
    internal FieldBinding BindingOf(FieldDefinition field) => fields.TryGetValue(field, out var binding) ? binding : introspection.Value[field];
}
