using Microsoft.Extensions.Configuration;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Tests.Hosting;

/// <summary>Which database the settings choose.</summary>
public sealed class DatabaseSettingsTests
{
    private const string ConnectionString = "Server=db.example.no;Database=directory;User ID=selvhjelp;Password=hemmelig";

    [Fact]
    public void Without_settings_it_is_an_SQLite_file_in_the_data_folder() =>
        Read().Database.ShouldBeOfType<SqliteAddress>().Path.ShouldBe(Path.Combine("./var", "directory.db"));

    [Fact]
    public void SQL_Server_by_setting_is_named_without_the_password() =>
        Read(("Database:Provider", "SqlServer"), ("ConnectionStrings:Directory", ConnectionString))
            .Database.ShouldBeOfType<SqlServerAddress>().Name.ShouldBe("directory on db.example.no");

    [Fact]
    public void A_server_may_come_later_and_is_waited_for_and_a_file_is_not()
    {
        Read().Database.MayComeLater.ShouldBeFalse();
        Read(("Database:Provider", "SqlServer"), ("ConnectionStrings:Directory", ConnectionString)).Database.MayComeLater.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Oracle", null, "It is Sqlite or SqlServer")]
    [InlineData("SqlServer", null, "ConnectionStrings:Directory")]
    [InlineData("SqlServer", "Server=db.example.no;Password=hemmelig", "names no database")]
    [InlineData("SqlServer", "hemmelig", "cannot be read")]
    [InlineData(null, ConnectionString, "Set Database:Provider to SqlServer")]
    [InlineData("Sqlite", ConnectionString, "Set Database:Provider to SqlServer")]
    public void A_setting_that_cannot_be_is_one_clear_line_without_the_password(string? provider, string? connectionString, string words)
    {
        var problem = Should.Throw<BadStartException>(() => Read(("Database:Provider", provider), ("ConnectionStrings:Directory", connectionString)));

        problem.Message.ShouldContain(words);
        problem.Message.ShouldNotContain("hemmelig");
        problem.Message.ShouldNotContain("\n");
    }

    private static Settings Read(params (string Key, string? Value)[] settings) => Settings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build());
}
