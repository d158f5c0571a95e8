using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution.Writers;

/// <summary>String and ID (sections 3.5.3 and 3.5.5).</summary>
internal sealed class StringValueWriter : OutputWriter<string?>
{
    public override Outcome Write(Executor run, string? value, PlannedField field)
    {
        if (value is null) return Outcome.Null;
        run.Out.WriteString(value);
        return Outcome.Written;
    }
}

/// <summary>Int (section 3.5.1).</summary>
internal sealed class Int32Writer : OutputWriter<int>
{
    public override Outcome Write(Executor run, int value, PlannedField field)
    {
        run.Out.WriteNumber((long)value);
        return Outcome.Written;
    }
}

/// <summary>Float (section 3.5.2): what is not finite has no form in JSON.</summary>
internal sealed class DoubleWriter : OutputWriter<double>
{
    public override Outcome Write(Executor run, double value, PlannedField field)
    {
        if (!double.IsFinite(value)) return run.Fail($"{field.Coordinate} is not a finite number.");
        run.Out.WriteNumber(value);
        return Outcome.Written;
    }
}

/// <summary>Boolean (section 3.5.4).</summary>
internal sealed class BooleanWriter : OutputWriter<bool>
{
    public override Outcome Write(Executor run, bool value, PlannedField field)
    {
        run.Out.WriteBoolean(value);
        return Outcome.Written;
    }
}

/// <summary>ID from a number: always a string (section 3.5.5).</summary>
internal sealed class NumericIdWriter : OutputWriter<long>
{
    public override Outcome Write(Executor run, long value, PlannedField field)
    {
        run.Out.WriteRaw((byte)'"');
        run.Out.WriteNumber(value);
        run.Out.WriteRaw((byte)'"');
        return Outcome.Written;
    }
}

/// <summary>A custom scalar, by the function that the program gave.</summary>
internal sealed class ScalarWriter<T>(Action<T, ResponseWriter> write) : OutputWriter<T>
{
    public override Outcome Write(Executor run, T value, PlannedField field)
    {
        if (value is null) return Outcome.Null;
        try
        {
            write(value, run.Out);
            return Outcome.Written;
        }
        catch (Exception exception) when (exception is not LimitExceededException)
        {
            return run.Fail(field, exception);
        }
    }
}

/// <summary>A value type that may be missing.</summary>
internal sealed class NullableWriter<T>(OutputWriter<T> inner) : OutputWriter<T?>
    where T : struct
{
    public override Outcome Write(Executor run, T? value, PlannedField field)
        => value is { } present ? inner.Write(run, present, field) : Outcome.Null;
}
