using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>Reads a field of an object and writes its value (ExecuteField, section 6.4). Made once, when the field is first asked for.</summary>
internal abstract class FieldResolver
{
    public abstract Outcome Write(Executor run, object parent, PlannedField field);
}

/// <summary>A field of a root type that is awaited.</summary>
internal abstract class AsyncFieldResolver : FieldResolver
{
    public abstract ValueTask<Outcome> WriteAsync(Executor run, object parent, PlannedField field);

    public sealed override Outcome Write(Executor run, object parent, PlannedField field)
        => throw new InvalidOperationException($"{field.Coordinate} must be awaited.");
}

/// <summary>A field that is a property. The plan guarantees that the parent is a <typeparamref name="TParent"/>.</summary>
internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> read, OutputWriter<TValue> writer) : FieldResolver
    where TParent : class
{
    public override Outcome Write(Executor run, object parent, PlannedField field)
        => writer.Write(run, read(Unsafe.As<TParent>(parent)), field);
}

/// <summary>A property with a text, the most common field of all: one step less than <see cref="PropertyResolver{TParent,TValue}"/>.</summary>
internal sealed class TextResolver<TParent>(Func<TParent, string?> read) : FieldResolver
    where TParent : class
{
    public override Outcome Write(Executor run, object parent, PlannedField field)
    {
        if (read(Unsafe.As<TParent>(parent)) is not { } text) return Outcome.Null;
        run.Out.WriteString(text);
        return Outcome.Written;
    }
}

/// <summary>A call of a method, its arguments in the order of its parameters, the operation's root and a CancellationToken left out of them.</summary>
internal delegate T MethodCall<out T>(object parent, object root, object?[] arguments, CancellationToken cancellation);

/// <summary>A field that is a method.</summary>
internal sealed class MethodResolver<TValue>(MethodCall<TValue> call, OutputWriter<TValue> writer) : FieldResolver
{
    public override Outcome Write(Executor run, object parent, PlannedField field)
        => writer.Write(run, call(parent, run.Root, run.ArgumentsOf(field), run.Cancellation), field);
}

/// <summary>A field that is a property with a list, its arguments served by a function that takes the list in the place of the object.</summary>
internal sealed class ListResolver<TParent, TList, TValue>(Func<TParent, TList> read, MethodCall<TValue> call, OutputWriter<TValue> writer) : FieldResolver
    where TParent : class
    where TList : class?
{
    public override Outcome Write(Executor run, object parent, PlannedField field)
        => read(Unsafe.As<TParent>(parent)) is { } list
            ? writer.Write(run, call(list, run.Root, run.ArgumentsOf(field), run.Cancellation), field)
            : Outcome.Null;
}

/// <summary>A field that is a method, or a property, with a task.</summary>
internal sealed class AwaitedResolver<TResult, TValue>(MethodCall<ValueTask<TResult>> call, OutputWriter<TValue> writer) : AsyncFieldResolver
    where TResult : TValue
{
    public override async ValueTask<Outcome> WriteAsync(Executor run, object parent, PlannedField field)
        => writer.Write(run, await call(parent, run.Root, run.ArgumentsOf(field), run.Cancellation), field);
}

/// <summary>A field whose value is the same bytes whatever the object: <c>__typename</c>.</summary>
internal sealed class ConstantResolver(byte[] json) : FieldResolver
{
    public override Outcome Write(Executor run, object parent, PlannedField field)
    {
        run.Out.WriteRaw(json);
        return Outcome.Written;
    }
}

/// <summary>A field that is read from one object whatever the parent: <c>__schema</c> and <c>__type</c>.</summary>
internal sealed class FixedParentResolver(object parent, FieldResolver inner) : FieldResolver
{
    public override Outcome Write(Executor run, object ignored, PlannedField field) => inner.Write(run, parent, field);
}
