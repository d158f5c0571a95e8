using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>What search engines for data are told of the files: a <c>Dataset</c> of schema.org in JSON-LD.</summary>
internal static class DatasetDescription
{
    // This encoder escapes what could end a script element; letters stay as they are.
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The description. No licence is named as long as none has been chosen.</summary>
    public static string Of(Uri baseUrl, string owner)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Letters))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", DirectoryJson.Title);
            json.WriteString("description", "Kontaktpunkter, LINK-sentre, kontorer, organisasjoner, nettverk og avtaler i arbeidet med selvorganisert selvhjelp i Norge, med kilder og år.");
            json.WriteString("url", new Uri(baseUrl, OpenDataPaths.Page).AbsoluteUri);
            json.WriteString("inLanguage", "nb");
            json.WriteBoolean("isAccessibleForFree", true);
            json.WriteString("spatialCoverage", "Norge");
            json.WriteStartObject("creator");
            json.WriteString("@type", "Organization");
            json.WriteString("name", owner);
            json.WriteEndObject();
            json.WriteStartArray("distribution");
            foreach (var file in OpenDataFile.All) WriteFile(json, file, baseUrl);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteFile(Utf8JsonWriter json, OpenDataFile file, Uri baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("name", $"{file.Title} ({file.Form})");
        json.WriteString("encodingFormat", file.MediaType);
        json.WriteString("contentUrl", new Uri(baseUrl, file.Path).AbsoluteUri);
        json.WriteEndObject();
    }
}
