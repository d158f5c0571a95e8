namespace Selvhjelp.Site.Fetch;

/// <summary>A document of <c>schema/operations</c>, built into the program.</summary>
/// <param name="Name">The name of the operation and of its file.</param>
/// <param name="Document">The text of the document.</param>
internal sealed record Operation(string Name, string Document)
{
    /// <summary>The operation of this name.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static Operation Named(string name)
    {
        using var stream = typeof(Operation).Assembly.GetManifestResourceStream(name + ".graphql")
            ?? throw new InvalidOperationException($"schema/operations/{name}.graphql is not in the program.");
        using var reader = new StreamReader(stream);
        return new Operation(name, reader.ReadToEnd());
    }
}
