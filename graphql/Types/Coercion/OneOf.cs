namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Section 3.10.1 "OneOf Input Objects": exactly one field is given, and it is not null.</summary>
internal static class OneOf
{
    /// <param name="type">The type.</param>
    /// <param name="values">The coerced fields.</param>
    /// <param name="given">How many fields were written, those with a variable that has no value included.</param>
    public static string? Check(InputObjectType type, object?[] values, int given)
    {
        if (!type.IsOneOf) return null;
        if (given != 1) return $"exactly one field of {type} must be given, not {given}";
        foreach (var value in values)
            if (value is not null && !ReferenceEquals(value, InputObjectValue.Absent)) return null;
        return $"the field of {type} that is given must not be null";
    }
}
