using System.Collections.Frozen;
using System.Text;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Writers;

/// <summary>An enum (section 3.9), its names encoded once.</summary>
internal sealed class EnumWriter<T> : OutputWriter<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, byte[]> names;

    public EnumWriter() => names = Enum.GetValues<T>().Distinct()
        .ToFrozenDictionary(value => value, value => Encoding.UTF8.GetBytes($"\"{Naming.ScreamingFromPascal(value.ToString())}\""));

    public override Outcome Write(Executor run, T value, PlannedField field)
    {
        if (!names.TryGetValue(value, out var name)) return run.Fail($"{field.Coordinate} is not a value of its enum.");
        run.Out.WriteRaw(name);
        return Outcome.Written;
    }
}
