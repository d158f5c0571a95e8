using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>All facts in one JSON file. Everything that has a page says where it is, as <c>url</c>.</summary>
internal static partial class DirectoryJson
{
    /// <summary>What the directory is called where a file stands alone.</summary>
    public const string Title = "Oversikt over selvorganisert selvhjelp i Norge";

    private const string Description =
        "Alle offentlige opplysninger i oversikten. Feltene har samme navn og betydning som i GraphQL-grensesnittet (schema/directory.graphql). "
        + "Hver oppføring har kilder (sources) og året kildene gjelder for (asOfYear). UNCONFIRMED betyr at ingen har bekreftet opplysningene.";

    /// <summary>The file for these facts.</summary>
    public static ExportFile Of(DirectoryFacts facts, Uri baseUrl)
    {
        var lists = facts.Lists;
        var document = new DirectoryDocument(
            Title, Description, new Uri(baseUrl, OpenDataPaths.Page), facts.Revision, Licence.All,
            lists.DistrictOffices, lists.LinkCentres, lists.ContactPoints, lists.Organisations, lists.Networks, lists.Agreements,
            lists.Counties, lists.Municipalities, lists.PostalCodes, lists.KeyFigures, lists.AcuteHelpLines, lists.Pages, lists.Coverage);
        var type = OptionsFor(baseUrl).GetTypeInfo(typeof(DirectoryDocument));
        return new ExportFile(OpenDataPaths.Json, stream => JsonSerializer.Serialize(stream, document, type));
    }

    private static JsonSerializerOptions OptionsFor(Uri baseUrl) => new(Types.Default.Options)
    {
        // Norwegian and Sámi letters as they are, not as escapes.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = Types.Default.WithAddedModifier(type => AddAddress(type, baseUrl)),
    };

    private static void AddAddress(JsonTypeInfo type, Uri baseUrl)
    {
        Func<object, string?>? path = type.Type switch
        {
            var t when typeof(IDirectoryEntry).IsAssignableFrom(t) => entry => PagePaths.Of((IDirectoryEntry)entry),
            var t when t == typeof(Municipality) => place => PagePaths.Of((Municipality)place),
            var t when t == typeof(County) => county => PagePaths.Of((County)county),
            var t when t == typeof(Page) => text => PagePaths.Of((Page)text),
            _ => null,
        };
        if (path is null) return;
        var url = type.CreateJsonPropertyInfo(typeof(string), "url");
        url.Get = entry => path(entry) is { } found ? new Uri(baseUrl, found).AbsoluteUri : null;
        type.Properties.Add(url);
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(DirectoryDocument))]
    private sealed partial class Types : JsonSerializerContext;
}
