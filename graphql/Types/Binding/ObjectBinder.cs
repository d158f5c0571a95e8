using System.Reflection;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Writers;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Binds the fields of object types to the members of their CLR types.</summary>
internal sealed class ObjectBinder(TypeBindings bindings, MethodInfo? listFunction = null)
{
    private readonly Dictionary<Type, ListFunction?> listFunctions = [];
    private readonly Dictionary<(ParameterInfo Parameter, GraphQLType Type, bool MayBeAbsent), InputConverter> converters = [];
    private readonly Nullability nullability = new();
    private readonly OutputBinder outputs = new(bindings);
    private readonly InputBinder inputs = new(bindings);

    public Dictionary<FieldDefinition, FieldBinding> BindAll(IEnumerable<ObjectType> types)
    {
        var fields = new Dictionary<FieldDefinition, FieldBinding>();
        foreach (var type in types)
        {
            if (bindings.Find(type) is not { } clrType) continue;
            foreach (var field in type.Fields)
                if (Bind(type, clrType, field, Naming.PascalFromCamel(field.Name)) is { } binding) fields.Add(field, binding);
        }

        inputs.CheckUnused();
        return fields;
    }

    /// <summary>Binds one field; null when it does not fit, which is then among the problems.</summary>
    public FieldBinding? Bind(ObjectType type, Type clrType, FieldDefinition field, string memberName)
    {
        var coordinate = $"{type}.{field.Name}";
        var member = bindings.Members.Find(clrType, memberName, out var problem);
        if (member is null)
        {
            bindings.Problem($"{coordinate}: {problem}.");
            return null;
        }

        var result = member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;
        if (ReferenceEquals(type, bindings.Schema.SubscriptionType)) return Stream(coordinate, clrType, member, result, field);
        var isAwaited = Awaited(result) is not null;
        if (Awaited(result) is { } awaited)
        {
            result = awaited;
            if (!IsRoot(type))
            {
                bindings.Problem($"{coordinate}: {Show(clrType, member)} is asynchronous, which only fields of root types may be.");
                return null;
            }
        }

        if (Output(field.Type, result, member, isAwaited, out problem) is not { } output)
        {
            bindings.Problem($"{coordinate}: {problem}, on {Show(clrType, member)}.");
            return null;
        }

        if (field.Arguments.Count > 0 && member is PropertyInfo list && FunctionOf(list.PropertyType) is { } function)
            return List(coordinate, clrType, list, field, output, function);
        var taken = member is MethodInfo method ? method.GetParameters() : [];
        if (Parameters(coordinate, taken, field.Arguments, Show(clrType, member)) is not { } parameters) return null;
        return new FieldBinding(() => isAwaited ? Awaited(clrType, member, result, output) : Resolver(clrType, member, output), parameters);
    }

    /// <summary>A field of the subscription type, which gives a stream of values of its type.</summary>
    private FieldBinding? Stream(string coordinate, Type clrType, MemberInfo member, Type result, FieldDefinition field)
    {
        if (!result.IsGenericType || result.GetGenericTypeDefinition() != typeof(IAsyncEnumerable<>))
        {
            bindings.Problem($"{coordinate}: {Show(clrType, member)} must give an IAsyncEnumerable, for it is a field of the subscription type.");
            return null;
        }

        var item = result.GetGenericArguments()[0];
        if (Output(field.Type, item, member, isInside: true, out var problem) is not { } output)
        {
            bindings.Problem($"{coordinate}: {problem}, in the stream of {Show(clrType, member)}.");
            return null;
        }

        var method = member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member;
        if (Parameters(coordinate, method.GetParameters(), field.Arguments, Show(clrType, member)) is not { } parameters) return null;
        return new FieldBinding(Source, parameters);

        FieldResolver Source() => Make(
            typeof(SourceStreamResolver<,>).MakeGenericType(item, output.ClrType), ClrCall.Method(clrType, method, result, bindings.IsRoot), output.Writer);
    }

    /// <summary>The writer of a member's values, or of the values inside the task or stream that it gives.</summary>
    private BoundOutput? Output(GraphQLType type, Type clrType, MemberInfo member, bool isInside, out string? problem)
    {
        // What may be null takes what is not as well: there is nothing to ask, and to ask is slow. A message tells it all the same.
        if (type is NamedType && outputs.Find(type, clrType, null, out problem) is { } fitting) return fitting;
        var nulls = nullability.Of(member);
        return outputs.Find(type, clrType, isInside ? nulls?.GenericTypeArguments.FirstOrDefault() : nulls, out problem);
    }

    private ListFunction? FunctionOf(Type list)
    {
        if (listFunction is null) return null;
        if (!listFunctions.TryGetValue(list, out var function)) listFunctions.Add(list, function = ListFunction.Of(listFunction, list, bindings.IsRoot));
        return function;
    }

    /// <summary>A list with arguments, which a function serves.</summary>
    private FieldBinding? List(string coordinate, Type clrType, PropertyInfo property, FieldDefinition field, BoundOutput output, ListFunction function)
    {
        var shown = Show(function.Method.DeclaringType!, function.Method);
        foreach (var argument in field.Arguments.Where(argument => !MayBeAbsent(argument)))
            bindings.Problem($"{coordinate}({argument.Name}:): must be nullable and without default, for it is left out where the list is asked for as it is.");
        if (Parameters(coordinate, function.Parameters, field.Arguments, shown) is not { } parameters) return null;
        return new FieldBinding(() => Resolver(clrType, property, output), []) { WithArguments = new FieldBinding(Narrowing, parameters) };

        FieldResolver Narrowing() => (FieldResolver)Activator.CreateInstance(
            typeof(ListResolver<,,>).MakeGenericType(clrType, property.PropertyType, output.ClrType),
            property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(clrType, property.PropertyType)),
            function.Call(output.ClrType),
            output.Writer)!;
    }

    private bool IsRoot(ObjectType type)
        => ReferenceEquals(type, bindings.Schema.QueryType) || ReferenceEquals(type, bindings.Schema.MutationType);

    private static Type? Awaited(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : null;

    private FieldResolver Awaited(Type clrType, MemberInfo member, Type result, BoundOutput output)
    {
        var method = member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member;
        var call = ClrCall.Method(clrType, method, typeof(ValueTask<>).MakeGenericType(result), bindings.IsRoot);
        return Make(typeof(AwaitedResolver<,>).MakeGenericType(result, output.ClrType), call, output.Writer);
    }

    private FieldResolver Resolver(Type clrType, MemberInfo member, BoundOutput output)
    {
        if (member is PropertyInfo property)
        {
            var read = property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(clrType, output.ClrType));
            if (output.Writer is StringValueWriter) return (FieldResolver)Activator.CreateInstance(typeof(TextResolver<>).MakeGenericType(clrType), read)!;
            return Make(typeof(PropertyResolver<,>).MakeGenericType(clrType, output.ClrType), read, output.Writer);
        }

        return Make(
            typeof(MethodResolver<>).MakeGenericType(output.ClrType), ClrCall.Method(clrType, (MethodInfo)member, output.ClrType, bindings.IsRoot), output.Writer);
    }

    private static FieldResolver Make(Type type, Delegate call, object writer) => (FieldResolver)Activator.CreateInstance(type, call, writer)!;

    /// <summary>Every argument has a parameter, and every parameter an argument; a CancellationToken and the operation's root need none.</summary>
    private ParameterBinding[]? Parameters(string coordinate, ParameterInfo[] parameters, NameTable<InputValueDefinition> arguments, string shown)
    {
        var bound = new List<ParameterBinding>();
        var isComplete = true;
        foreach (var parameter in parameters.Where(parameter => parameter.ParameterType != typeof(CancellationToken) && !bindings.IsRoot(parameter.ParameterType)))
        {
            if (arguments.Find(parameter.Name!) is not { } argument)
                Problem($"{coordinate}: the parameter '{parameter.Name}' of {shown} is not an argument.");
            else if (ConverterOf(argument, parameter, out var problem) is not { } converter)
                Problem($"{coordinate}({argument.Name}:): {problem}, on {shown}.");
            else bound.Add(new ParameterBinding(argument, converter, InputBinder.WhenAbsent(parameter)));
        }

        foreach (var argument in arguments)
            if (parameters.All(parameter => parameter.Name != argument.Name))
                Problem($"{coordinate}({argument.Name}:): no parameter '{argument.Name}' on {shown}.");
        return isComplete ? [.. bound] : null;

        void Problem(string message)
        {
            bindings.Problem(message);
            isComplete = false;
        }
    }

    /// <summary>The function of lists takes the same arguments for each list of a type: what was found for one holds for all.</summary>
    private InputConverter? ConverterOf(InputValueDefinition argument, ParameterInfo parameter, out string? problem)
    {
        problem = null;
        var use = (parameter, argument.Type, MayBeAbsent(argument));
        if (converters.TryGetValue(use, out var known)) return known;
        var found = inputs.Find(argument.Type, parameter.ParameterType, nullability.Of(parameter), MayBeAbsent(argument), out problem);
        if (found is not null) converters.Add(use, found);
        return found;
    }

    private static bool MayBeAbsent(InputValueDefinition argument) => !argument.Type.IsNonNull && argument.DefaultValue is null;

    private static string Show(Type clrType, MemberInfo member) => $"{ClrNames.Show(clrType)}.{member.Name}";
}
