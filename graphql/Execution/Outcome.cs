namespace Selvhjelp.GraphQL.Execution;

/// <summary>How the writing of one value ended (CompleteValue, section 6.4.3). Whoever holds the value, a field or a list, deals with it.</summary>
internal enum Outcome : byte
{
    /// <summary>The value was written.</summary>
    Written,

    /// <summary>There is no value: null where null is allowed, an error where it is not.</summary>
    Null,

    /// <summary>
    /// The value could not be written. Its error is either in the list already, or waits in <see cref="Executor"/> for somebody who knows
    /// the path. What was written of it must be cut off.
    /// </summary>
    Failed,
}
