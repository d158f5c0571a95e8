using System.Text;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>Who wants to sign in, and where to (LOGIN7, [MS-TDS] 2.2.6.4).</summary>
internal sealed record TdsLogin(string User, string Password, string Database)
{
    private const int UserAt = 40;
    private const int PasswordAt = 44;
    private const int DatabaseAt = 68;

    public static TdsLogin Read(byte[] message) => new(
        Encoding.Unicode.GetString(Part(message, UserAt)),
        Encoding.Unicode.GetString([.. Part(message, PasswordAt).Select(Clear)]),
        Encoding.Unicode.GetString(Part(message, DatabaseAt)));

    // Offset and length in characters stand where the part is described.
    private static byte[] Part(byte[] message, int at) =>
        message.AsSpan(BitConverter.ToUInt16(message, at), BitConverter.ToUInt16(message, at + 2) * 2).ToArray();

    // The halves of each byte are swapped, and its bits turned with A5 (2.2.6.4, "Password").
    private static byte Clear(byte hidden) => (byte)(((hidden ^ 0xA5) << 4) | ((hidden ^ 0xA5) >> 4));
}
