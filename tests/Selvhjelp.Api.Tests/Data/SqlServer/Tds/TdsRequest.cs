namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>Statements to execute: a batch of text ([MS-TDS] 2.2.6.7), or text with parameters as a call of <c>sp_executesql</c> (2.2.6.6).</summary>
internal sealed record TdsRequest(string Sql, IReadOnlyList<TdsParameter> Parameters)
{
    private const ushort ByNumber = 0xFFFF;
    private const ushort ExecuteSql = 10;

    public static TdsRequest ReadBatch(byte[] message)
    {
        var reader = new TdsReader(message);
        reader.SkipHeaders();
        return new TdsRequest(reader.ReadTextToEnd(), []);
    }

    public static TdsRequest ReadCall(byte[] message)
    {
        var reader = new TdsReader(message);
        reader.SkipHeaders();
        var length = reader.ReadUInt16();
        var procedure = length == ByNumber ? $"procedure {reader.ReadUInt16()}" : reader.ReadText(length * 2);
        if (procedure != $"procedure {ExecuteSql}") throw new NotSupportedException($"The listener knows sp_executesql, not {procedure}.");
        reader.ReadUInt16();

        // The statement, the declaration of its parameters, and then these. Without parameters there is no declaration.
        List<TdsParameter> parameters = [];
        while (!reader.AtEnd) parameters.Add(ReadParameter(reader));
        return new TdsRequest((string)parameters[0].Value!, [.. parameters.Skip(2)]);
    }

    private static TdsParameter ReadParameter(TdsReader reader)
    {
        var name = reader.ReadShortText();
        reader.ReadByte();
        var type = TdsType.Read(reader);
        return new TdsParameter(name, type, type.ReadValue(reader));
    }
}
