namespace Selvhjelp.GraphQL.Execution;

/// <summary>What a response holds (section 7.1 "Response Format").</summary>
public enum ExecutionStatus
{
    /// <summary>Data, and no errors.</summary>
    Complete,

    /// <summary>Execution began, and some fields failed: errors, and data that may be null.</summary>
    Partial,

    /// <summary>Execution did not begin, or was broken off at a limit of the whole request: errors, and no data.</summary>
    Refused,
}
