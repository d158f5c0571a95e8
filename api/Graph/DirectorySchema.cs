using System.Globalization;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.Api.Graph.Searching;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph;

/// <summary>Binds the contract, <c>schema/directory.graphql</c>, to the graph: the one place that knows both.</summary>
internal static class DirectorySchema
{
    /// <summary>The contract in the program's folder.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "schema", "directory.graphql");

    /// <summary>The schema of this SDL, every field bound. The root of a query is a <see cref="QueryRoot"/>, that of a subscription a <see cref="SubscriptionRoot"/>.</summary>
    /// <exception cref="SchemaBindingException">Something in the SDL has no counterpart in the graph; lists all of it.</exception>
    public static ExecutableSchema Build(string sdl)
    {
        var schema = new SchemaBuilder(sdl).Bind<QueryRoot>("Query").Bind<SubscriptionRoot>("Subscription")
            .BindInputs(new FilterPattern()).BindInputs(new OrderPattern()).Bind<OrderDirection>("OrderDirection")
            .BindLists(typeof(NestedList).GetMethod(nameof(NestedList.Of))!);
        BindScalars(schema);
        BindPlaces(schema);
        BindEntries(schema);
        BindAnswers(schema);
        return schema.Build();
    }

    private static void BindScalars(SchemaBuilder schema) => schema
        .Scalar("Date", ParseDate, (date, response) => response.WriteString(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        .Scalar("DateTime", ParseInstant, (instant, response) => response.WriteString(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)))
        .Scalar("PartialDate", PartialDate.Parse, (date, response) => response.WriteString(date.ToString()));

    private static void BindPlaces(SchemaBuilder schema)
    {
        schema.Bind<INode>("Node").Bind<ISourced>("Sourced").Bind<VocabularyCode>("Code")
            .Bind<PlaceName>("PlaceName").Bind<GeoPoint>("GeoPoint").Bind<Centre>("Centre").Bind<Address>("Address")
            .Bind<County>("County").Bind<Municipality>("Municipality").Bind<MunicipalityChange>("MunicipalityChange")
            .Bind<PostalCode>("PostalCode").Bind<Coverage>("Coverage").Bind<CountyCoverage>("CountyCoverage")
            .Bind<string>("PlaceNameOrderField");
        BindList<County>(schema, "County");
        BindList<Municipality>(schema, "Municipality");
        BindList<MunicipalityChange>(schema, "MunicipalityChange");
        BindList<PostalCode>(schema, "PostalCode");
        BindList<Coverage>(schema, "Coverage");
        BindList<CountyCoverage>(schema, "CountyCoverage");
        BindList<VocabularyCode>(schema, "Code");
    }

    private static void BindEntries(SchemaBuilder schema)
    {
        schema.Bind<IDirectoryEntry>("DirectoryEntry").Bind<Verification>("Verification").Bind<Status>("Status").Bind<Contact>("Contact")
            .Bind<DistrictOffice>("DistrictOffice").Bind<LinkCentre>("LinkCentre").Bind<ContactPoint>("ContactPoint")
            .Bind<PartnerOrganisation>("PartnerOrganisation").Bind<AcuteHelpLine>("AcuteHelpLine")
            .Bind<IParty>("Party").Bind<ExternalParty>("ExternalParty")
            .Bind<Network>("Network").Bind<NetworkPeriod>("NetworkPeriod").Bind<NetworkMembership>("NetworkMembership")
            .Bind<Agreement>("Agreement").Bind<KeyFigure>("KeyFigure").Bind<Page>("Page")
            .Bind<string>("DirectoryEntryOrderField").Bind<string>("PartyOrderField").Bind<string>("NetworkPeriodOrderField")
            .Bind<string>("NetworkMembershipOrderField");
        BindList<DistrictOffice>(schema, "DistrictOffice");
        BindList<LinkCentre>(schema, "LinkCentre");
        BindList<ContactPoint>(schema, "ContactPoint");
        BindList<PartnerOrganisation>(schema, "PartnerOrganisation");
        BindList<Network>(schema, "Network");
        BindList<Agreement>(schema, "Agreement");
        BindList<KeyFigure>(schema, "KeyFigure");
        BindList<Page>(schema, "Page");
        BindList<AcuteHelpLine>(schema, "AcuteHelpLine");
    }

    private static void BindAnswers(SchemaBuilder schema) => schema
        .Bind<FinderAnswer>("FinderAnswer").Bind<PlaceMatch>("PlaceMatch").Bind<NearbyContactPoint>("NearbyContactPoint").Bind<Nearness>("Nearness")
        .Bind<ContactPointCoverage>("ContactPointCoverage").Bind<CoverageOverview>("CoverageOverview").Bind<CoverageCount>("CoverageCount")
        .Bind<CountyCoverageCount>("CountyCoverageCount").Bind<OfficeCoverageCount>("OfficeCoverageCount")
        .Bind<SearchAnswer>("SearchAnswer").Bind<KindFacet>("KindFacet").Bind<CountyFacet>("CountyFacet").Bind<SearchHit>("SearchHit").Bind<INode>("SearchResult").Bind<EntryKind>("EntryKind")
        .Bind<Revision>("Revision").Bind<PageInfo>("PageInfo");

    private static void BindList<T>(SchemaBuilder schema, string type)
        where T : class =>
        schema.Bind<Connection<T>>(type + "Connection").Bind<Edge<T>>(type + "Edge").Bind<string>(type + "OrderField");

    private static DateOnly ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException("Date must be a day such as 2024-01-31");

    private static DateTime ParseInstant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : throw new FormatException("DateTime must be an instant such as 2024-01-31T12:00:00Z");
}
