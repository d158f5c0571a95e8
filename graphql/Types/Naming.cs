namespace Selvhjelp.GraphQL.Types;

/// <summary>How names of the SDL and of C# answer to each other.</summary>
internal static class Naming
{
    /// <summary><c>postalCode</c> to <c>PostalCode</c>.</summary>
    public static string PascalFromCamel(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));

    /// <summary><c>POSTAL_CODE</c> to <c>PostalCode</c>.</summary>
    public static string PascalFromScreaming(string name) => string.Concat(
        name.Split('_', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word[..1].ToUpperInvariant(), word[1..].ToLowerInvariant())));

    /// <summary><c>PostalCode</c> to <c>POSTAL_CODE</c>.</summary>
    public static string ScreamingFromPascal(string name) => string.Concat(
        name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));
}
