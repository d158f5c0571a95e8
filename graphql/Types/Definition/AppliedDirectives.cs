using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>What the built-in directives say where they are applied in the SDL.</summary>
internal static class AppliedDirectives
{
    public const string DefaultReason = "No longer supported";

    /// <summary>Section 3.13.3: the reason given, its default when none is given, null without <c>@deprecated</c>.</summary>
    public static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives)
        => Find(directives, "deprecated") is { } directive ? StringArgument(directive, "reason") ?? DefaultReason : null;

    /// <summary>Section 3.13.4: the address of the scalar's specification.</summary>
    public static string? SpecifiedBy(IReadOnlyList<DirectiveNode> directives)
        => Find(directives, "specifiedBy") is { } directive ? StringArgument(directive, "url") : null;

    /// <summary>Section 3.13.5.</summary>
    public static bool IsOneOf(IReadOnlyList<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
            if (directive.Name.Value == name) return directive;
        return null;
    }

    /// <summary>Where <c>@deprecated</c> is applied; null where it is not.</summary>
    public static DirectiveNode? Deprecated(IReadOnlyList<DirectiveNode> directives) => Find(directives, "deprecated");

    private static string? StringArgument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
            if (argument.Name.Value == name) return (argument.Value as StringValueNode)?.Value;
        return null;
    }
}
