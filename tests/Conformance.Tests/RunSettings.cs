namespace Selvhjelp.Conformance.Tests;

/// <summary>Which cases to run, from the environment; tests/Conformance/README.md describes the variables.</summary>
/// <param name="Seed">What the cases are made from.</param>
/// <param name="First">The number of the first case.</param>
/// <param name="Cases">How many there are.</param>
/// <param name="Only">The operations whose cases are run, with commas; null for all.</param>
/// <param name="Report">A file to write the table and the differences to; null for none.</param>
internal sealed record RunSettings(string Seed, int First, int Cases, string? Only, string? Report)
{
    private const int DefaultCases = 20_000;

    /// <summary>Whether this is a run as everybody makes it, which must break every rule often enough.</summary>
    public bool IsFull => Cases >= DefaultCases && Only is null;

    public static RunSettings FromEnvironment() => new(
        Variable("CONFORMANCE_SEED") ?? "1",
        Number("CONFORMANCE_FIRST", 0),
        Number("CONFORMANCE_CASES", DefaultCases),
        Variable("CONFORMANCE_ONLY"),
        Variable("CONFORMANCE_REPORT"));

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static int Number(string name, int otherwise)
    {
        if (Variable(name) is not { } text)
            return otherwise;
        return int.TryParse(text, out var number) && number >= 0
            ? number
            : throw new InvalidOperationException($"{name} must be a whole number, not \"{text}\".");
    }
}
