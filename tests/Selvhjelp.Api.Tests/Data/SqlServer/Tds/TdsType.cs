namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>A type of SQL Server, and how it and its values are written (TYPE_INFO and TYPE_VARBYTE, [MS-TDS] 2.2.5.4 to 2.2.5.6).</summary>
/// <param name="Code">Its number in the protocol.</param>
/// <param name="Size">The most bytes of a value; 65535 for <c>max</c>.</param>
/// <param name="Precision">Digits of a decimal.</param>
/// <param name="Scale">Digits of a decimal after the point.</param>
internal sealed record TdsType(byte Code, int Size, byte Precision = 0, byte Scale = 0)
{
    private const byte IntN = 0x26;
    private const byte DateN = 0x28;
    private const byte BitN = 0x68;
    private const byte DecimalN = 0x6A;
    private const byte NumericN = 0x6C;
    private const byte FloatN = 0x6D;
    private const byte NVarChar = 0xE7;
    private const byte NText = 0x63;
    private const int Max = 0xFFFF;
    private const ulong NullText = ulong.MaxValue;

    // SQL_Latin1_General_CP1_CI_AS (2.2.5.1.2, "Collation rule definition"); each text carries one, and nothing here compares by it.
    public static byte[] Collation { get; } = [0x09, 0x04, 0xD0, 0x00, 0x34];

    public static TdsType Int { get; } = new(IntN, 4);

    /// <summary>Reads a name such as <c>nvarchar(80)</c>.</summary>
    public static TdsType Parse(string name)
    {
        var parts = name.ToLowerInvariant().Split('(', ')', ',');
        return parts[0] switch
        {
            "int" or "integer" => Int,
            "bigint" => new(IntN, 8),
            "smallint" => new(IntN, 2),
            "tinyint" => new(IntN, 1),
            "bit" => new(BitN, 1),
            "float" => new(FloatN, 8),
            "date" => new(DateN, 3),
            "decimal" => new(DecimalN, 17, byte.Parse(parts[1]), byte.Parse(parts[2])),
            "nvarchar" => new(NVarChar, parts is [_, var length, ..] && length != "max" ? int.Parse(length) * 2 : Max),
            _ => throw new NotSupportedException($"The listener does not know the type {name}: teach {nameof(TdsType)} how it is written."),
        };
    }

    public static TdsType Read(TdsReader reader)
    {
        var code = reader.ReadByte();
        switch (code)
        {
            case DateN: return new(code, 3);
            case IntN or BitN or FloatN: return new(code, reader.ReadByte());
            case DecimalN or NumericN: return new(code, reader.ReadByte(), reader.ReadByte(), reader.ReadByte());
            case NVarChar:
                var size = reader.ReadUInt16();
                reader.ReadBytes(Collation.Length);
                return new(code, size);
            case NText:
                var longest = reader.ReadInt32();
                reader.ReadBytes(Collation.Length);
                return new(code, longest);
            default: throw new NotSupportedException($"The listener does not know the type 0x{code:X2} of a parameter: teach {nameof(TdsType)} how it is read.");
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Code);
        if (Code == NVarChar)
        {
            writer.Write((ushort)Size);
            writer.Write(Collation);
        }
        else if (Code != DateN)
        {
            writer.Write((byte)Size);
        }

        if (Code == DecimalN) writer.Write([Precision, Scale]);
    }

    public object? ReadValue(TdsReader reader)
    {
        // SqlClient sends a statement of more than 4,000 characters as ntext, which is never null.
        if (Code == NText) return reader.ReadText(reader.ReadInt32());
        if (Code == NVarChar) return Size == Max ? ReadLongText(reader) : reader.ReadUInt16() is var length && length == Max ? null : reader.ReadText(length);
        var bytes = reader.ReadBytes(reader.ReadByte());
        if (bytes.Length == 0) return null;
        return Code switch
        {
            BitN => bytes[0] != 0,
            FloatN => bytes.Length == 4 ? BitConverter.ToSingle(bytes) : BitConverter.ToDouble(bytes),
            DateN => DateOnly.FromDayNumber(bytes[0] | bytes[1] << 8 | bytes[2] << 16),
            DecimalN or NumericN => TdsDecimal.Read(bytes, Scale),
            _ => bytes.Length switch { 1 => bytes[0], 2 => BitConverter.ToInt16(bytes), 4 => BitConverter.ToInt32(bytes), _ => (object)BitConverter.ToInt64(bytes) },
        };
    }

    public void WriteValue(BinaryWriter writer, object? value)
    {
        if (Code == NVarChar)
        {
            WriteText(writer, (string?)value);
            return;
        }

        byte[] bytes = value is null ? [] : Code switch
        {
            BitN => [(byte)(Convert.ToBoolean(value) ? 1 : 0)],
            FloatN => BitConverter.GetBytes(Convert.ToDouble(value)),
            DateN => BitConverter.GetBytes(((DateOnly)value).DayNumber)[..3],
            DecimalN => TdsDecimal.Write(Convert.ToDecimal(value), Scale),
            _ => BitConverter.GetBytes(Convert.ToInt64(value))[..Size],
        };
        writer.Write((byte)bytes.Length);
        writer.Write(bytes);
    }

    // Partially length-prefixed (2.2.5.2.3): the length of all, then pieces with theirs, then an empty one.
    private static string? ReadLongText(TdsReader reader)
    {
        if (reader.ReadUInt64() == NullText) return null;
        var text = "";
        while (reader.ReadInt32() is var length and > 0) text += reader.ReadText(length);
        return text;
    }

    private void WriteText(BinaryWriter writer, string? text)
    {
        var bytes = text is null ? [] : System.Text.Encoding.Unicode.GetBytes(text);
        if (Size < Max)
        {
            writer.Write(text is null ? (ushort)Max : (ushort)bytes.Length);
            writer.Write(bytes);
            return;
        }

        writer.Write(text is null ? NullText : (ulong)bytes.Length);
        if (text is null) return;
        if (bytes.Length > 0) writer.Write(bytes.Length);
        writer.Write(bytes);
        writer.Write(0);
    }
}
