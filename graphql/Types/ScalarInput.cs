namespace Selvhjelp.GraphQL.Types;

/// <summary>The forms in which the value of a scalar may be given.</summary>
public enum ScalarInputKind
{
    /// <summary>A string.</summary>
    String,
    /// <summary>A number without fraction and exponent.</summary>
    Int,
    /// <summary>A number with a fraction or an exponent.</summary>
    Float,
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
    /// <summary>A name that is the literal of an enum value; only in documents, never in JSON.</summary>
    Enum,
    /// <summary>A list or an object.</summary>
    Composite,
}

/// <summary>The value of a scalar as it was given, in a document or in JSON.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Text">The string's content, or the number, name or keyword as it was written.</param>
/// <param name="IsJson">Whether it stood in JSON, where <c>1.0</c> and <c>1</c> are one number.</param>
public readonly record struct ScalarInput(ScalarInputKind Kind, string Text, bool IsJson);
