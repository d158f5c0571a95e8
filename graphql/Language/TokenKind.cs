namespace Selvhjelp.GraphQL.Language;

/// <summary>The kinds of lexical token (section 2.1.6) and the end of the document.</summary>
internal enum TokenKind : byte
{
    EndOfFile,
    Exclamation,
    Dollar,
    Ampersand,
    ParenthesisLeft,
    ParenthesisRight,
    Spread,
    Colon,
    Equals,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
