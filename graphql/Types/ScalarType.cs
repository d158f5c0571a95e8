using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A scalar type (section 3.5).</summary>
public sealed class ScalarType : NamedType
{
    private readonly ScalarCoercion coercion;

    internal ScalarType(ScalarTypeDefinitionNode node, string? specifiedBy, ScalarCoercion coercion)
        : base(node)
    {
        SpecifiedBy = specifiedBy;
        this.coercion = coercion;
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>The address of the scalar's specification (section 3.13.4 "@specifiedBy").</summary>
    public string? SpecifiedBy { get; }

    /// <summary>Whether it is one of the five scalars of section 3.5.</summary>
    public bool IsBuiltIn => BuiltInScalars.Find(Name) is not null;

    /// <summary>Coerces a given value (section 3.5, "Input Coercion").</summary>
    /// <param name="input">The value as it was given; never null.</param>
    /// <param name="value">The CLR value, when there is no error.</param>
    /// <returns>What was expected, as a sentence without its full stop, or null when the value is right.</returns>
    public string? Coerce(in ScalarInput input, out object? value) => coercion(input, out value);

    /// <summary>Coerces a literal of a document. Null and variables are the caller's matter.</summary>
    /// <inheritdoc cref="Coerce(in ScalarInput, out object?)" />
    public string? Coerce(ValueNode literal, out object? value) => Coerce(
        literal switch
        {
            StringValueNode node => new ScalarInput(ScalarInputKind.String, node.Value, false),
            IntValueNode node => new ScalarInput(ScalarInputKind.Int, node.Text, false),
            FloatValueNode node => new ScalarInput(ScalarInputKind.Float, node.Text, false),
            BooleanValueNode node => new ScalarInput(ScalarInputKind.Boolean, node.Value ? "true" : "false", false),
            EnumValueNode node => new ScalarInput(ScalarInputKind.Enum, node.Value, false),
            _ => new ScalarInput(ScalarInputKind.Composite, "", false),
        },
        out value);
}
