using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution.Writers;

/// <summary>A value of an object type: which selections apply is known without looking at it.</summary>
internal sealed class ObjectWriter<T> : OutputWriter<T>
    where T : class?
{
    public override Outcome Write(Executor run, T value, PlannedField field)
        => value is null ? Outcome.Null : run.WriteObject(value, field.Selection!.Single);
}

/// <summary>A value of an interface or union: its CLR type decides (ResolveAbstractType, section 6.4.3).</summary>
internal sealed class AbstractWriter<T> : OutputWriter<T>
    where T : class?
{
    public override Outcome Write(Executor run, T value, PlannedField field)
    {
        if (value is null) return Outcome.Null;
        return field.Selection!.For(value.GetType()) is { } plan
            ? run.WriteObject(value, plan)
            : run.Fail($"{field.Coordinate} gave an object that is not of its type.");
    }
}
