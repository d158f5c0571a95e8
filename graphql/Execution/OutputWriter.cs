using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>Writes values of one CLR type as one type of the schema (CompleteValue, section 6.4.3). Nullability is its holder's matter.</summary>
internal abstract class OutputWriter<T>
{
    public abstract Outcome Write(Executor run, T value, PlannedField field);
}
