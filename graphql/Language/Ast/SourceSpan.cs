namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A run of bytes in a UTF-8 source. Line and column are computed from it only when an error needs them.</summary>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset of the byte after the last.</summary>
    public int End => Start + Length;
}
