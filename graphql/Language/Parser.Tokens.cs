using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Stepping from token to token, and the errors of not finding the right one.</summary>
public ref partial struct Parser
{
    /// <summary>The span from an offset to the end of the token read last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly SourceSpan SpanFrom(int start) => new(start, lexer.PreviousEnd - start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Expect(TokenKind kind)
    {
        if (lexer.Kind != kind)
            ThrowExpected(kind);
        lexer.Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind)
            return false;
        lexer.Advance();
        return true;
    }

    private readonly bool AtKeyword(ReadOnlySpan<byte> keyword) => lexer.Kind == TokenKind.Name && lexer.Text.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!AtKeyword(keyword))
            return false;
        lexer.Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
            ThrowExpectedKeyword(keyword);
    }

    private NameNode ParseName()
    {
        if (lexer.Kind != TokenKind.Name)
            ThrowExpected(TokenKind.Name);
        var name = new NameNode(NameCache.Get(lexer.Text), new SourceSpan(lexer.Start, lexer.End - lexer.Start));
        lexer.Advance();
        return name;
    }

    /// <summary>Goes one level deeper; the caller comes back up with <c>depth--</c>.</summary>
    private void Descend()
    {
        if (++depth > limits.MaxDepth)
            ThrowTooDeep();
    }

    private readonly void ThrowExpected(TokenKind kind) =>
        throw Unexpected(kind is TokenKind.Name or TokenKind.EndOfFile ? Lexer.Describe(kind) : $"\"{Lexer.Describe(kind)}\"");

    private readonly void ThrowExpectedKeyword(ReadOnlySpan<byte> keyword) =>
        throw Unexpected($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");

    private readonly void ThrowTooDeep() =>
        throw lexer.LimitError(lexer.Start, $"The document is nested more than {limits.MaxDepth} levels deep.");

    /// <summary>The error that the current token is not what the grammar asks for here.</summary>
    private readonly GraphQLSyntaxException Unexpected(string expected) =>
        lexer.Error(lexer.Start, $"Expected {expected} but found {lexer.DescribeToken()}.");
}
