using System.Text;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>Reads the parts that messages of a client are made of ([MS-TDS] 2.2.5). Numbers are little-endian.</summary>
internal sealed class TdsReader(byte[] data) : BinaryReader(new MemoryStream(data), Encoding.Unicode)
{
    public bool AtEnd => BaseStream.Position == BaseStream.Length;

    /// <summary>Text with its length in characters before it, in one byte (B_VARCHAR, 2.2.5.1.2).</summary>
    public string ReadShortText() => ReadText(ReadByte() * 2);

    public string ReadText(int bytes) => Encoding.Unicode.GetString(ReadBytes(bytes));

    public string ReadTextToEnd() => ReadText((int)(BaseStream.Length - BaseStream.Position));

    /// <summary>Headers before each request (ALL_HEADERS, 2.2.5.3): which transaction it belongs to, which a session here knows itself.</summary>
    public void SkipHeaders() => BaseStream.Position = ReadUInt32();
}
