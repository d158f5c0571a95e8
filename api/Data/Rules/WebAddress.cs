namespace Selvhjelp.Api.Data.Rules;

/// <summary>A web address is absolute, http or https, and has no sign-in in it.</summary>
internal static class WebAddress
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind == FieldKind.Url && !IsValid(field.Value)
        select new Problem(row, field.Name, $"'{field.Value}' is not a web address such as https://example.no");

    private static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase)
        && uri.Host.Contains('.')
        && uri.UserInfo.Length == 0
        && !text.Any(char.IsWhiteSpace);
}
