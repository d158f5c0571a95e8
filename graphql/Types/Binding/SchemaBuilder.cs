using System.Reflection;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Writers;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>
/// Binds a schema, written first, to CLR types: each field to the property or method of the same name, each enum value to a member, each
/// input object to a record. What does not fit is found here, all of it, and not when a client asks.
/// </summary>
/// <example><code>new SchemaBuilder(sdl).Bind&lt;Query&gt;("Query").Bind&lt;Book&gt;("Book").Scalar("Date", ParseDate, WriteDate).Build()</code></example>
public sealed class SchemaBuilder
{
    private readonly DocumentNode document;
    private readonly List<string> problems = [];
    private readonly Dictionary<string, Type> clrTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarCoercion> coercions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Type ClrType, object Writer)> scalars = new(StringComparer.Ordinal);
    private readonly List<IInputPattern> patterns = [];
    private MethodInfo? listFunction;

    /// <summary>Begins to bind the schema in this SDL.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not a document.</exception>
    public SchemaBuilder(string sdl) => document = Parser.Parse(sdl, ParserLimits.TypeSystem);

    /// <summary>Begins to bind the schema in this document.</summary>
    public SchemaBuilder(DocumentNode document) => this.document = document;

    /// <summary>
    /// Binds an object type, input object type or enum, or an interface or union that has a CLR type of its own. An enum that is only given, and
    /// never answered, may be bound to <c>string</c>: its values are then their names.
    /// </summary>
    /// <typeparam name="T">The CLR type; it may be internal.</typeparam>
    /// <param name="typeName">The name in the schema.</param>
    public SchemaBuilder Bind<T>(string typeName) => Bind(typeName, typeof(T));

    /// <inheritdoc cref="Bind{T}(string)" />
    /// <param name="typeName">The name in the schema.</param>
    /// <param name="clrType">The CLR type; it may be internal.</param>
    public SchemaBuilder Bind(string typeName, Type clrType)
    {
        if (!clrTypes.TryAdd(typeName, clrType)) problems.Add($"{typeName}: bound more than once.");
        return this;
    }

    /// <summary>Binds the input object types that follow a pattern and are not bound by name.</summary>
    public SchemaBuilder BindInputs(IInputPattern pattern)
    {
        patterns.Add(pattern);
        return this;
    }

    /// <summary>
    /// Serves the arguments of list fields that are properties, which cannot take any: a function gets the property's list and the arguments, and
    /// gives the list that is answered. A field that is asked for without arguments is read as if there were no function.
    /// </summary>
    /// <param name="function">
    /// A static method with one type parameter, the class of the items. Its first parameter takes the list, and it gives one of the same type, which
    /// must be that of the properties; its other parameters are bound as those of a method are. They must admit null, for every argument may be left out.
    /// </param>
    public SchemaBuilder BindLists(MethodInfo function)
    {
        if (listFunction is not null) problems.Add("The function of lists is bound more than once.");
        listFunction = function;
        return this;
    }

    /// <summary>Binds a custom scalar that is given as a string.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="parse">Reads a value. Throws <see cref="FormatException"/> with a message for the client when it is not one.</param>
    /// <param name="write">Writes a value as JSON.</param>
    public SchemaBuilder Scalar<T>(string name, Func<string, T> parse, Action<T, ResponseWriter> write)
        where T : notnull
    {
        if (!scalars.TryAdd(name, (typeof(T), new ScalarWriter<T>(write))))
        {
            problems.Add($"{name}: bound more than once.");
            return this;
        }

        coercions.Add(name, Coerce);
        return this;

        string? Coerce(in ScalarInput input, out object? value)
        {
            value = null;
            if (input.Kind != ScalarInputKind.String) return $"{name} must be a string";
            try
            {
                value = parse(input.Text);
                return null;
            }
            catch (FormatException exception)
            {
                return exception.Message.TrimEnd('.');
            }
        }
    }

    /// <summary>Checks that everything fits, and compiles it.</summary>
    /// <exception cref="SchemaException">The SDL is not a valid schema.</exception>
    /// <exception cref="SchemaBindingException">Something does not fit; lists all that does not.</exception>
    public ExecutableSchema Build()
    {
        var schema = SchemaReader.Read(document, validate: true, coercions);
        var bindings = new TypeBindings(schema, clrTypes, scalars, patterns, problems);
        var fields = new ObjectBinder(bindings, listFunction).BindAll(schema.ObjectTypes.Where(type => !type.IsIntrospection));
        if (problems.Count > 0) throw new SchemaBindingException(problems);
        return new ExecutableSchema(schema, fields, bindings.ClrTypes, bindings.RuntimeTypes());
    }
}
