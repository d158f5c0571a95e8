using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>A place where a variable is used (section 5.8.5).</summary>
/// <param name="Node">The use.</param>
/// <param name="LocationType">The type that is expected there; null when it is not known.</param>
/// <param name="HasLocationDefault">Whether the argument or input field has a default value.</param>
/// <param name="OneOf">The OneOf Input Object whose field the variable fills, if any.</param>
internal readonly record struct VariableUsage(
    VariableNode Node, GraphQLType? LocationType, bool HasLocationDefault, InputObjectType? OneOf);
