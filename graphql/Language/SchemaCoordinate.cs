using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// Names one element of a schema (section 3.14 "Schema Coordinates"): <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or
/// <c>@directive(argument:)</c>. The grammar is its own: nothing is ignored in it, no white space either.
/// </summary>
/// <param name="Name">The name of the type or directive, without the at sign.</param>
/// <param name="IsDirective">Whether it is a directive.</param>
/// <param name="Member">The field, input field or enum value of the type; null when the type itself is meant.</param>
/// <param name="Argument">The argument of the field or directive; null when that itself is meant.</param>
public sealed record SchemaCoordinate(string Name, bool IsDirective = false, string? Member = null, string? Argument = null)
{
    /// <summary>Reads a schema coordinate.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is none.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        var reader = new Reader(text);
        var isDirective = reader.Skip('@');
        var name = reader.Name();
        var member = !isDirective && reader.Skip('.') ? reader.Name() : null;
        string? argument = null;
        if ((isDirective || member is not null) && reader.Skip('('))
        {
            argument = reader.Name();
            reader.Expect(':');
            reader.Expect(')');
        }

        reader.ExpectEnd();
        return new SchemaCoordinate(name, isDirective, member, argument);
    }

    /// <summary>The coordinate as it is written.</summary>
    public override string ToString()
        => (IsDirective ? "@" : "") + Name + (Member is null ? "" : "." + Member) + (Argument is null ? "" : $"({Argument}:)");

    private ref struct Reader(string text)
    {
        private int position;

        private readonly char Next => position < text.Length ? text[position] : '\0';

        public bool Skip(char punctuator)
        {
            if (Next != punctuator)
                return false;
            position++;
            return true;
        }

        public void Expect(char punctuator)
        {
            if (!Skip(punctuator))
                throw Unexpected($"\"{punctuator}\"");
        }

        public readonly void ExpectEnd()
        {
            if (position < text.Length)
                throw Unexpected("the end of the schema coordinate");
        }

        public string Name()
        {
            var start = position;
            if (!char.IsAsciiLetter(Next) && Next != '_')
                throw Unexpected("a name");
            while (char.IsAsciiLetterOrDigit(Next) || Next == '_')
                position++;
            return text[start..position];
        }

        private readonly GraphQLSyntaxException Unexpected(string expected)
        {
            var before = Encoding.UTF8.GetBytes(text[..position]);
            var found = position < text.Length ? $"\"{text[position]}\"" : "the end";
            return new($"Expected {expected} but found {found}.", SourceLocation.Of(before, before.Length));
        }
    }
}
