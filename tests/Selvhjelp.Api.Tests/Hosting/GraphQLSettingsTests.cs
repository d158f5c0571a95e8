using Microsoft.Extensions.Configuration;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>How much a request may ask for.</summary>
public sealed class GraphQLSettingsTests
{
    [Fact]
    public void Without_settings_there_are_limits()
    {
        var options = Read().Options(TimeProvider.System);

        options.TimeLimit.ShouldBe(TimeSpan.FromSeconds(10));
        options.Cost!.MaxFieldCost.ShouldBe(100_000);
        options.Cost!.MaxTypeCost.ShouldBe(100_000);
        options.Cost!.TrustedDocuments.Count.ShouldBe(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "schema", "operations")).Length);
    }

    [Fact]
    public void Settings_change_them()
    {
        var options = Read(("GraphQL:TimeLimit", "00:01:30"), ("GraphQL:MaxCost", "500")).Options(TimeProvider.System);

        options.TimeLimit.ShouldBe(TimeSpan.FromSeconds(90));
        options.Cost!.MaxFieldCost.ShouldBe(500);
        options.Cost!.MaxTypeCost.ShouldBe(500);
    }

    [Theory]
    [InlineData("GraphQL:TimeLimit", "0")]
    [InlineData("GraphQL:TimeLimit", "00:00:00")]
    [InlineData("GraphQL:MaxCost", "0")]
    [InlineData("GraphQL:MaxCost", "-1")]
    [InlineData("GraphQL:MaxCost", "lots")]
    public void A_setting_that_cannot_be_is_one_clear_line(string key, string value)
    {
        var problem = Should.Throw<BadStartException>(() => Read((key, value)));

        problem.Message.ShouldStartWith($"The setting {key} is '{value}', which is not ");
        problem.Message.ShouldNotContain("\n");
    }

    private static GraphQLSettings Read(params (string Key, string Value)[] settings) => GraphQLSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
