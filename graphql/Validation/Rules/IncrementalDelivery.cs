using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>The directives of the proposal for incremental delivery. This engine does not deliver incrementally, but a schema may define them.</summary>
internal static class IncrementalDelivery
{
    public const string Defer = "defer";
    public const string Stream = "stream";

    /// <summary>The first directive with a name.</summary>
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name.Value == name)
                return directives[i];
        }

        return null;
    }

    /// <summary>The value of an argument as it stands; null when it is not given.</summary>
    public static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
