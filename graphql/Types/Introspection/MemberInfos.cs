using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Types.Introspection;

/// <summary><c>__Field</c> (section 4.2.3).</summary>
internal sealed class FieldInfo(FieldDefinition definition)
{
    public string Name => definition.Name;

    public string? Description => definition.Description;

    public TypeInfo Type => new(definition.Type);

    public bool IsDeprecated => definition.DeprecationReason is not null;

    public string? DeprecationReason => definition.DeprecationReason;

    public IEnumerable<InputValueInfo> Args(bool includeDeprecated) => InputValueInfo.Of(definition.Arguments, includeDeprecated);
}

/// <summary><c>__InputValue</c> (section 4.2.4).</summary>
internal sealed class InputValueInfo(InputValueDefinition value)
{
    public string Name => value.Name;

    public string? Description => value.Description;

    public TypeInfo Type => new(value.Type);

    public string? DefaultValue => value.DefaultValue is { } literal ? Printer.Print(literal) : null;

    public bool IsDeprecated => value.DeprecationReason is not null;

    public string? DeprecationReason => value.DeprecationReason;

    public static IEnumerable<InputValueInfo> Of(NameTable<InputValueDefinition> values, bool includeDeprecated)
        => values.Where(value => includeDeprecated || value.DeprecationReason is null).Select(value => new InputValueInfo(value));
}

/// <summary><c>__EnumValue</c> (section 4.2.5).</summary>
internal sealed class EnumValueInfo(EnumValueDefinition value)
{
    public string Name => value.Name;

    public string? Description => value.Description;

    public bool IsDeprecated => value.DeprecationReason is not null;

    public string? DeprecationReason => value.DeprecationReason;
}

/// <summary><c>__Directive</c> (section 4.2.6).</summary>
internal sealed class DirectiveInfo(DirectiveDefinition directive)
{
    public string Name => directive.Name;

    public string? Description => directive.Description;

    public bool IsRepeatable => directive.IsRepeatable;

    public IEnumerable<DirectiveLocation> Locations => directive.Locations;

    public IEnumerable<InputValueInfo> Args(bool includeDeprecated) => InputValueInfo.Of(directive.Arguments, includeDeprecated);
}
