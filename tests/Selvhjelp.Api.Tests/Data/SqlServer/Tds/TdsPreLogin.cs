namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>What the two sides agree on before signing in (PRELOGIN, [MS-TDS] 2.2.6.5).</summary>
internal static class TdsPreLogin
{
    private const byte EncryptionNotSupported = 0x02;

    /// <summary>The answer: SQL Server 2019, no encryption, no more than one request at a time on a connection.</summary>
    public static byte[] Answer { get; } =
    [
        // Each option: its number, where its data is and how long that is (big-endian); then the end of the list, then the data.
        0x00, 0, 16, 0, 6, // VERSION
        0x01, 0, 22, 0, 1, // ENCRYPTION
        0x04, 0, 23, 0, 1, // MARS
        0xFF,
        15, 0, 0x07, 0xD0, 0, 0,
        EncryptionNotSupported,
        0,
    ];
}
