using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>
/// Binds the input types <c>XOrder</c> of the contract. Each value of the enum <c>XOrderField</c> names a field of the output type, and is bound,
/// at start-up, to the member that this field is read from.
/// </summary>
internal sealed class OrderPattern : IInputPattern
{
    private const string Order = "Order";

    /// <inheritdoc/>
    public Type? ClrTypeOf(InputObjectType type, BindingContext context) =>
        Subject(type, context) is { } subject && context.ClrTypeOf(subject) is { } clrType ? typeof(OrderBy<>).MakeGenericType(clrType) : null;

    /// <inheritdoc/>
    public Func<IReadOnlyDictionary<string, object?>, object> Bind(InputObjectType type, BindingContext context)
    {
        var subject = Subject(type, context)!;
        var maker = (IOrderMaker)Activator.CreateInstance(typeof(OrderMaker<>).MakeGenericType(context.ClrTypeOf(subject)!), type, subject, context)!;
        return given => maker.Make((string)given["field"]!, (OrderDirection)given["direction"]!);
    }

    private static TypeWithFields? Subject(InputObjectType type, BindingContext context) =>
        type.Name.EndsWith(Order, StringComparison.Ordinal) ? context.Schema.FindType(type.Name[..^Order.Length]) as TypeWithFields : null;
}
