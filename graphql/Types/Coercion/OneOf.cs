namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Section 3.10.1 "OneOf Input Objects": exactly one field is given, and it is not null.</summary>
internal static class OneOf
{
    /// <param name="type">The type; one that is no OneOf input object allows everything.</param>
    /// <param name="values">The coerced fields.</param>
    /// <param name="given">How many fields were written, those with a variable that has no value included.</param>
    public static bool Allows(InputObjectType type, object?[] values, int given)
    {
        if (!type.IsOneOf) return true;
        if (given != 1) return false;
        foreach (var value in values)
            if (value is not null && !ReferenceEquals(value, InputObjectValue.Absent)) return true;
        return false;
    }
}
