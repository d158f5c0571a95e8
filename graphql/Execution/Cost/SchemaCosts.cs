using System.Globalization;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>What <c>@cost</c> and <c>@listSize</c> say in a schema; a schema without them has the weights that the specification gives.</summary>
internal sealed class SchemaCosts
{
    /// <summary>The description of the whole schema is long, and the same for everybody.</summary>
    public const double WeightOfSchema = 100;

    private readonly Dictionary<FieldDefinition, FieldCost> fields = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NamedType, double> types = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<NamedType> apart = new(ReferenceEqualityComparer.Instance);
    private readonly List<SchemaError> problems = [];

    /// <exception cref="SchemaException">A weight is no number, or an argument or field that is named does not exist.</exception>
    public SchemaCosts(Schema schema)
    {
        foreach (var type in schema.Types.Where(type => !type.IsIntrospection))
        {
            if (type is ObjectType or ScalarType or EnumType) types.Add(type, WeightOf(type.Node.Directives, type.Name) ?? (type is ObjectType ? 1 : 0));
            if (type is not TypeWithFields target) continue;
            foreach (var field in target.Fields) fields.Add(field, Read(field, $"{type.Name}.{field.Name}"));
        }

        foreach (var type in schema.Types.Where(type => type.IsAbstract)) types.Add(type, Schema.PossibleTypes(type).Select(WeightOf).DefaultIfEmpty().Max());
        apart.UnionWith(schema.Types.OfType<InterfaceType>().Where(type => !type.IsIntrospection && !IsTheSameForAll(type)));
        if (problems.Count > 0) throw new SchemaException(problems);
    }

    public FieldCost Of(FieldDefinition field) => fields[field];

    /// <summary>The weight of one value of a type; of an interface or union, of the heaviest that it may be.</summary>
    public double WeightOf(NamedType type) => types[type];

    /// <summary>Whether a field of an interface costs something else on one of its types.</summary>
    public bool TellsApart(NamedType type) => apart.Contains(type);

    private bool IsTheSameForAll(InterfaceType type) =>
        Schema.PossibleTypes(type).All(member => type.Fields.All(field => member.Fields.Find(field.Name) is not { } own || fields[own].IsLike(fields[field])));

    private FieldCost Read(FieldDefinition field, string coordinate)
    {
        var listSize = field.Node.Directives.FirstOrDefault(directive => directive.Name.Value == "listSize");
        var slicing = Names(listSize, "slicingArguments");
        var sized = Names(listSize, "sizedFields");
        if (sized.Length > 0 && field.Type.Nullable is ListType)
            Complain(listSize!, $"{coordinate}: @listSize names sizedFields, but the field is itself the list. Leave them out, or give it the type of a page.");
        var inner = (field.Type.Named as TypeWithFields)?.Fields;
        foreach (var name in slicing.Where(name => !field.Arguments.Contains(name))) Complain(listSize!, $"{coordinate}: @listSize names the argument {name}, which there is not.");
        foreach (var name in sized.Where(name => inner?.Contains(name) is not true)) Complain(listSize!, $"{coordinate}: @listSize names the field {name}, which {field.Type.Named} does not have.");
        return new FieldCost
        {
            Weight = WeightOf(field.Node.Directives, coordinate) ?? (field.Type.Named.IsComposite ? 1 : 0),
            Arguments = [.. field.Arguments
                .Select(argument => (argument.Name, WeightOf(argument.Node.Directives, $"{coordinate}({argument.Name}:)") ?? 0))
                .Where(argument => argument.Item2 != 0)],
            AssumedSize = Argument(listSize, "assumedSize") is IntValueNode size ? int.Parse(size.Text, CultureInfo.InvariantCulture) : 1,
            Slicing = [.. slicing.Select(field.Arguments.Find).OfType<InputValueDefinition>()],
            NeedsOneSlicing = slicing.Length > 0 && Argument(listSize, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
            SizedFields = sized,
        };
    }

    private double? WeightOf(IReadOnlyList<DirectiveNode> directives, string coordinate)
    {
        if (directives.FirstOrDefault(directive => directive.Name.Value == "cost") is not { } cost) return null;
        if (Argument(cost, "weight") is StringValueNode { Value: var text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            && double.IsFinite(weight)) return weight;
        Complain(cost, $"{coordinate}: the weight of @cost must be a number in a string, such as \"10\" or \"0.5\".");
        return null;
    }

    private void Complain(DirectiveNode directive, string problem) => problems.Add(new SchemaError(problem, directive.Span));

    private static ValueNode? Argument(DirectiveNode? directive, string name) =>
        directive?.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static string[] Names(DirectiveNode? directive, string argument) => Argument(directive, argument) switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(name => name.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };
}
