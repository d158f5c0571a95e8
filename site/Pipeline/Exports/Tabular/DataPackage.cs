using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Selvhjelp.Site.Pipeline.Exports.Tabular;

/// <summary>
/// A folder of tables with their description: a Tabular Data Package (specs.frictionlessdata.io, version 1), as tools for tables read it.
/// </summary>
/// <param name="Folder">Address of the folder, with a closing slash.</param>
/// <param name="Name">Its name for programs.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">More about it.</param>
/// <param name="Version">Version of the form that the tables have.</param>
/// <param name="Tables">The tables.</param>
internal sealed record DataPackage(string Folder, string Name, string Title, string Description, string Version, IReadOnlyList<Table> Tables)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The tables' files, and the one that describes them.</summary>
    public IEnumerable<ExportFile> Files(Uri homepage)
    {
        foreach (var table in Tables) yield return new ExportFile(Folder + table.File, stream => CsvText.Write(table, stream));
        yield return ExportFile.Of(Folder + OpenDataPaths.DataPackage, Describe(homepage));
    }

    private byte[] Describe(Uri homepage)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", Name);
            json.WriteString("title", Title);
            json.WriteString("description", Description);
            json.WriteString("version", Version);
            json.WriteString("homepage", homepage.AbsoluteUri);
            WriteSources(json);
            json.WriteStartArray("resources");
            foreach (var table in Tables) WriteResource(json, table);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    // A licence of the whole is left out: none has been chosen, and what is left out is not promised.
    private static void WriteSources(Utf8JsonWriter json)
    {
        json.WriteStartArray("sources");
        foreach (var licence in Licence.All)
        {
            json.WriteStartObject();
            json.WriteString("title", $"{licence.What}: {licence.Owner} ({licence.Name ?? Licence.NotChosen})");
            if (licence.Source is { } source) json.WriteString("path", source);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.File);
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        if (table.Licences.Count > 0) WriteLicences(json, table.Licences);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields) WriteField(json, field);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        if (table.PrimaryKey is { } key) json.WriteString("primaryKey", key);
        if (table.ForeignKeys.Count > 0) WriteForeignKeys(json, table.ForeignKeys);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLicences(Utf8JsonWriter json, IEnumerable<Licence> licences)
    {
        json.WriteStartArray("licenses");
        foreach (var licence in licences)
        {
            json.WriteStartObject();
            // The name of a licence is an id of the Open Definition, or left out; one of the two must be there.
            if (licence.OpenDefinitionId is { } id) json.WriteString("name", id);
            json.WriteString("path", licence.Address);
            json.WriteString("title", $"{licence.Name}, {licence.What}: {licence.Owner}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type);
        if (field.Format is { } format) json.WriteString("format", format);
        json.WriteString("description", field.Description);
        if (field.Required || field.Unique || field.Allowed is not null)
        {
            json.WriteStartObject("constraints");
            if (field.Required) json.WriteBoolean("required", true);
            if (field.Unique) json.WriteBoolean("unique", true);
            if (field.Allowed is { } allowed)
            {
                json.WriteStartArray("enum");
                foreach (var value in allowed) json.WriteStringValue(value);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, IEnumerable<ForeignKey> keys)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            json.WriteString("fields", key.Field);
            json.WriteStartObject("reference");
            json.WriteString("resource", key.Table);
            json.WriteString("fields", key.Key);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
