namespace Selvhjelp.GraphQL.Types;

/// <summary>Where a directive may stand (section 3.13).</summary>
public enum DirectiveLocation
{
    /// <summary>A query operation.</summary>
    Query,
    /// <summary>A mutation operation.</summary>
    Mutation,
    /// <summary>A subscription operation.</summary>
    Subscription,
    /// <summary>A selected field.</summary>
    Field,
    /// <summary>A fragment's definition.</summary>
    FragmentDefinition,
    /// <summary>A fragment spread.</summary>
    FragmentSpread,
    /// <summary>An inline fragment.</summary>
    InlineFragment,
    /// <summary>A variable's definition.</summary>
    VariableDefinition,
    /// <summary>The schema's definition.</summary>
    Schema,
    /// <summary>A scalar's definition.</summary>
    Scalar,
    /// <summary>An object type's definition.</summary>
    Object,
    /// <summary>A field's definition.</summary>
    FieldDefinition,
    /// <summary>An argument's definition.</summary>
    ArgumentDefinition,
    /// <summary>An interface's definition.</summary>
    Interface,
    /// <summary>A union's definition.</summary>
    Union,
    /// <summary>An enum's definition.</summary>
    Enum,
    /// <summary>An enum value's definition.</summary>
    EnumValue,
    /// <summary>An input object's definition.</summary>
    InputObject,
    /// <summary>An input field's definition.</summary>
    InputFieldDefinition,
}
