using System.Text.Json.Serialization;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>A body that asks for an answer: the document, which an endpoint written by hand knows, and the variables.</summary>
internal sealed record ByHandRequest<T>(string Query, T? Variables);

/// <summary>Variables that nobody sets.</summary>
internal sealed record NoVariables;

/// <summary>The variables of <see cref="PeerQuery.Variable"/>.</summary>
internal sealed record OrganisationVariables(int First, bool WithContact);

internal sealed record ByHandAnswer<T>(T Data);

internal sealed record ByHandNodes<T>(T[] Nodes);

internal sealed record MunicipalityList(ByHandNodes<MunicipalityAnswer> Municipalities);

internal sealed record MunicipalityAnswer(string Number, string? Slug, string Name, bool InForce, int AsOfYear, CountyName? County);

internal sealed record CountyName(string Name);

internal sealed record CountyList(ByHandNodes<CountyAnswer> Counties);

internal sealed record CountyAnswer(string Number, string Name, CountyMunicipality[] Municipalities);

internal sealed record CountyMunicipality(string Number, string Name, CoverageAnswer? Coverage);

internal sealed record CoverageAnswer(OfficeAnswer? Office);

internal sealed record OfficeAnswer(string Slug, string Name);

internal sealed record OrganisationList(ByHandNodes<OrganisationAnswer> Organisations);

internal sealed record OrganisationNameList(ByHandNodes<OrganisationName> Organisations);

internal sealed record OrganisationAnswer(string Slug, string Name, CodeAnswer Kind, ContactAnswer Contact);

internal sealed record OrganisationName(string Slug, string Name, CodeAnswer Kind);

internal sealed record CodeAnswer(string Code);

internal sealed record ContactAnswer(bool IsFallback, string? Phone, string? Email);

/// <summary>The objects that are answered with, made once of the graph: to make them for each request would cost the endpoint written by hand more.</summary>
internal sealed class ByHandObjects(DirectoryGraph graph)
{
    public MunicipalityAnswer[] Municipalities { get; } = [.. graph.Municipalities.Items.Select(Of)];

    public CountyAnswer[] Counties { get; } = [.. graph.Counties.Items.Select(county => new CountyAnswer(
        county.Number, county.Name, [.. county.Municipalities.Select(one => new CountyMunicipality(one.Number, one.Name, Of(one.Coverage)))]))];

    public OrganisationAnswer[] Organisations { get; } = [.. graph.Organisations.Items.Select(one => new OrganisationAnswer(
        one.Slug, one.Name, new CodeAnswer(one.Kind.Code), new ContactAnswer(one.Contact.IsFallback, one.Contact.Phone, one.Contact.Email)))];

    public OrganisationName[] OrganisationNames { get; } =
        [.. graph.Organisations.Items.Select(one => new OrganisationName(one.Slug, one.Name, new CodeAnswer(one.Kind.Code)))];

    private static MunicipalityAnswer Of(Municipality one) =>
        new(one.Number, one.Slug, one.Name, one.InForce, one.AsOfYear, one.County is { } county ? new CountyName(county.Name) : null);

    private static CoverageAnswer? Of(Coverage? coverage) =>
        coverage is null ? null : new(coverage.Office is { } office ? new OfficeAnswer(office.Slug, office.Name) : null);
}

/// <summary>How they are written and read: by generated code, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ByHandRequest<NoVariables>))]
[JsonSerializable(typeof(ByHandRequest<OrganisationVariables>))]
[JsonSerializable(typeof(ByHandAnswer<MunicipalityList>))]
[JsonSerializable(typeof(ByHandAnswer<CountyList>))]
[JsonSerializable(typeof(ByHandAnswer<OrganisationList>))]
[JsonSerializable(typeof(ByHandAnswer<OrganisationNameList>))]
internal sealed partial class ByHandJson : JsonSerializerContext;
