namespace Selvhjelp.Api.Data.Rules;

/// <summary>How much a problem weighs.</summary>
internal enum Severity
{
    /// <summary>The row is refused.</summary>
    Error,

    /// <summary>The editor is asked; the row is taken in.</summary>
    Question,
}

/// <summary>What a rule found.</summary>
/// <param name="Row">The row that it is about.</param>
/// <param name="Field">Name of the row's property.</param>
/// <param name="Message">What is wrong and what would be right, in plain words, as the end of a sentence that starts with the field.</param>
/// <param name="Severity">Whether it refuses the row or asks.</param>
internal sealed record Problem(object Row, string Field, string Message, Severity Severity = Severity.Error);
