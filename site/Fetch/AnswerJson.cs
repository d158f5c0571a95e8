using System.Text.Json;
using System.Text.Json.Serialization;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Fetch;

/// <summary>How requests and answers are written. What the contract promises and an answer lacks is an error, not a null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Answer<StartAnswer>))]
[JsonSerializable(typeof(Answer<ListAnswer<AcuteHelpLine>>))]
[JsonSerializable(typeof(Answer<ListAnswer<County>>))]
[JsonSerializable(typeof(Answer<ListAnswer<Municipality>>))]
[JsonSerializable(typeof(Answer<ListAnswer<PostalCode>>))]
[JsonSerializable(typeof(Answer<ListAnswer<DistrictOffice>>))]
[JsonSerializable(typeof(Answer<ListAnswer<LinkCentre>>))]
[JsonSerializable(typeof(Answer<ListAnswer<ContactPoint>>))]
[JsonSerializable(typeof(Answer<ListAnswer<PartnerOrganisation>>))]
[JsonSerializable(typeof(Answer<ListAnswer<Network>>))]
[JsonSerializable(typeof(Answer<ListAnswer<Agreement>>))]
[JsonSerializable(typeof(Answer<ListAnswer<KeyFigure>>))]
[JsonSerializable(typeof(Answer<ListAnswer<Page>>))]
[JsonSerializable(typeof(Answer<CoverageAnswer>))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>For reading all facts: what they say in many places is held once.</summary>
    public static AnswerJson Sharing() => new(new JsonSerializerOptions(Default.Options) { Converters = { new SharedText() } });
}
