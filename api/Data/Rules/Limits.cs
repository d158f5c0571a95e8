namespace Selvhjelp.Api.Data.Rules;

/// <summary>The most characters that a text of a kind may have; the database's columns are as long.</summary>
internal static class Limits
{
    public const int Key = 80;
    public const int Number = 40;
    public const int Name = 200;
    public const int Prose = 2000;
    public const int Markdown = 20000;
    public const int Phone = 20;
    public const int Email = 254;
    public const int Url = 500;

    /// <summary>The limit of a field.</summary>
    public static int Of(FieldKind kind) => kind switch
    {
        FieldKind.Key or FieldKind.Reference => Key,
        FieldKind.Number or FieldKind.Code => Number,
        FieldKind.Name or FieldKind.Address => Name,
        FieldKind.Markdown => Markdown,
        FieldKind.Phone => Phone,
        FieldKind.Email => Email,
        FieldKind.Url or FieldKind.Source => Url,
        _ => Prose,
    };
}
