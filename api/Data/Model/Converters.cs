using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Selvhjelp.Api.Data.Model;

/// <summary>An instant is stored as ticks in UTC: one number that sorts and compares alike in every database.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTime, long>(
    instant => instant.ToUniversalTime().Ticks,
    ticks => new DateTime(ticks, DateTimeKind.Utc));

/// <summary>A partial date is stored as people write it: <c>2012-05</c>.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(
    date => date.ToString(),
    text => PartialDate.Parse(text));
