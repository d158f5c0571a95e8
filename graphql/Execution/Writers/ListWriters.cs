using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution.Writers;

/// <summary>A list given as an array.</summary>
internal sealed class ArrayWriter<T>(OutputWriter<T> item, bool areItemsNonNull) : OutputWriter<T[]?>
{
    public override Outcome Write(Executor run, T[]? value, PlannedField field)
        => value is null ? Outcome.Null : run.WriteList<T>(value, item, areItemsNonNull, field);
}

/// <summary>A list given as an immutable array.</summary>
internal sealed class ImmutableArrayWriter<T>(OutputWriter<T> item, bool areItemsNonNull) : OutputWriter<ImmutableArray<T>>
{
    public override Outcome Write(Executor run, ImmutableArray<T> value, PlannedField field)
        => value.IsDefault ? Outcome.Null : run.WriteList(value.AsSpan(), item, areItemsNonNull, field);
}

/// <summary>A list given as anything that can be enumerated. Arrays and lists, the common cases, are read without an enumerator.</summary>
internal sealed class EnumerableWriter<T>(OutputWriter<T> item, bool areItemsNonNull) : OutputWriter<IEnumerable<T>?>
{
    public override Outcome Write(Executor run, IEnumerable<T>? value, PlannedField field) => value switch
    {
        null => Outcome.Null,
        T[] array => run.WriteList<T>(array, item, areItemsNonNull, field),
        List<T> list => run.WriteList<T>(CollectionsMarshal.AsSpan(list), item, areItemsNonNull, field),
        ImmutableArray<T> array => run.WriteList(array.AsSpan(), item, areItemsNonNull, field),
        _ => run.WriteList<T>(value.ToArray(), item, areItemsNonNull, field),
    };
}
