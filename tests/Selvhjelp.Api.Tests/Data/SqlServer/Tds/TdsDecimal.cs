namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>A decimal on the wire: its sign, then the number without its point, from the lowest byte ([MS-TDS] 2.2.5.5.1.6).</summary>
internal static class TdsDecimal
{
    private const int Bytes = 16;

    public static decimal Read(byte[] bytes, byte scale)
    {
        Span<byte> number = stackalloc byte[Bytes];
        bytes.AsSpan(1).CopyTo(number);
        return new decimal(BitConverter.ToInt32(number), BitConverter.ToInt32(number[4..]), BitConverter.ToInt32(number[8..]), isNegative: bytes[0] == 0, scale);
    }

    public static byte[] Write(decimal value, byte scale)
    {
        // Rounding alone leaves fewer digits after the point than there are to be; adding zero with them gives the rest.
        var bits = decimal.GetBits(decimal.Round(value, scale) + new decimal(0, 0, 0, false, scale));
        byte sign = value < 0 ? (byte)0 : (byte)1;
        return [sign, .. BitConverter.GetBytes(bits[0]), .. BitConverter.GetBytes(bits[1]), .. BitConverter.GetBytes(bits[2]), 0, 0, 0, 0];
    }
}
