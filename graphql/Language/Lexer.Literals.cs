using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Numbers (sections 2.9.1, 2.9.2) and strings (section 2.9.4).</summary>
internal ref partial struct Lexer
{
    private void ReadNumber(int start)
    {
        var position = start;
        var isFloat = false;
        if (At(position) == '-')
            position++;
        if (At(position) == '0')
        {
            if (IsDigit(At(++position)))
                throw Error(position, "A number may not have a digit after a leading 0.");
        }
        else
        {
            position = SkipDigits(position);
        }

        if (At(position) == '.')
        {
            isFloat = true;
            position = SkipDigits(position + 1);
        }

        if ((At(position) | 0x20) == 'e')
        {
            isFloat = true;
            position++;
            if (At(position) is (byte)'+' or (byte)'-')
                position++;
            position = SkipDigits(position);
        }

        // "123abc" is not the integer 123 and the name abc (the lookahead restrictions of IntValue and FloatValue).
        if (At(position) == '.' || IsNameStart(At(position)))
            throw Error(position, $"A number may not be followed directly by {DescribeCharacter(position)}.");

        Kind = isFloat ? TokenKind.Float : TokenKind.Int;
        End = position;
    }

    private readonly int SkipDigits(int position)
    {
        if (!IsDigit(At(position)))
            throw Error(position, $"Expected a digit of a number but found {DescribeCharacter(position)}.");
        do
        {
            position++;
        }
        while (IsDigit(At(position)));
        return position;
    }

    private void ReadString(int start)
    {
        var position = start + 1;
        HasEscapes = false;
        while (true)
        {
            var length = source[position..].IndexOfAny(StringStops);
            if (length < 0)
                throw Unterminated(source.Length);
            position += length;
            switch (source[position])
            {
                case (byte)'"':
                    Kind = TokenKind.String;
                    End = position + 1;
                    return;
                case (byte)'\\':
                    HasEscapes = true;
                    ReadEscape(ref position);
                    continue;
                default:
                    throw Unterminated(position);
            }
        }
    }

    private void ReadBlockString(int start)
    {
        var position = start + 3;
        while (true)
        {
            var length = source[position..].IndexOf("\"\"\""u8);
            if (length < 0)
                throw Unterminated(source.Length);
            position += length + 3;
            if (source[position - 4] != '\\')
                break;
        }

        Kind = TokenKind.BlockString;
        End = position;
    }

    /// <summary>Reads one escape sequence and moves behind it.</summary>
    /// <param name="position">Offset of the backslash; afterwards, of the byte behind the sequence.</param>
    /// <returns>The character that the sequence stands for.</returns>
    private readonly Rune ReadEscape(ref int position)
    {
        var start = position;
        var escaped = At(start + 1);
        position = start + 2;
        switch (escaped)
        {
            case (byte)'"' or (byte)'\\' or (byte)'/':
                return new Rune(escaped);
            case (byte)'b':
                return new Rune('\b');
            case (byte)'f':
                return new Rune('\f');
            case (byte)'n':
                return new Rune('\n');
            case (byte)'r':
                return new Rune('\r');
            case (byte)'t':
                return new Rune('\t');
            case (byte)'u' when At(position) == '{':
                return ReadBracedEscape(ref position);
            case (byte)'u':
                return ReadFourDigitEscape(ref position);
            default:
                throw Error(start, $"There is no escape sequence of a backslash and {DescribeCharacter(start + 1)}.");
        }
    }

    /// <summary><c>\u{1F600}</c>, new in the September 2025 edition. More than eight digits are refused, as by the reference implementation.</summary>
    private readonly Rune ReadBracedEscape(ref int position)
    {
        const int MostDigits = 8;
        var start = position - 2;
        var value = 0;
        var first = ++position;
        while (HexDigit(At(position)) is var digit and >= 0 && value <= 0x10FFFF)
        {
            value = (value << 4) | digit;
            position++;
        }

        if (position == first || position - first > MostDigits || At(position) != '}' || !Rune.TryCreate(value, out var rune))
            throw InvalidUnicodeEscape(start);
        position++;
        return rune;
    }

    /// <summary><c>\u00E5</c>, or two of them that form a surrogate pair.</summary>
    private readonly Rune ReadFourDigitEscape(ref int position)
    {
        var start = position - 2;
        var unit = FourHexDigits(position);
        position += 4;
        if (unit >= 0 && Rune.TryCreate(unit, out var rune))
            return rune;

        if (unit >= 0 && At(position) == '\\' && At(position + 1) == 'u' && FourHexDigits(position + 2) is var low and >= 0
            && Rune.TryCreate((char)unit, (char)low, out rune))
        {
            position += 6;
            return rune;
        }

        throw InvalidUnicodeEscape(start);
    }

    private readonly int FourHexDigits(int position)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
            value = (value << 4) | HexDigit(At(position + i));
        return value;
    }

    /// <summary>The value of a hexadecimal digit; -1, which no shifting makes positive again, for anything else.</summary>
    private static int HexDigit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };

    private static ReadOnlySpan<byte> StringStops => "\"\\\n\r"u8;
}
