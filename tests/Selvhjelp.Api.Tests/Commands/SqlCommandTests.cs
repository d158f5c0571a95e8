using Selvhjelp.Api.Commands;
using Selvhjelp.Api.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Commands;

/// <summary>The command <c>sql</c>.</summary>
public sealed class SqlCommandTests
{
    [Fact]
    public async Task It_writes_the_script_and_nothing_else_to_standard_output()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        (await CommandLine.RunAsync(["sql"], output, errors)).ShouldBe(0);

        output.ToString().ShouldBe(SqlServerScript.Write());
        errors.ToString().ShouldBe("");
    }

    [Fact]
    public async Task It_writes_the_script_to_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            (await CommandLine.RunAsync(["sql", "--output", file], new StringWriter(), new StringWriter())).ShouldBe(0);

            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(SqlServerScript.Write());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_clear_line()
    {
        var errors = new StringWriter();

        (await CommandLine.RunAsync(["sql", "--output", "/finnes/ikke/skript.sql"], new StringWriter(), errors)).ShouldBe(1);

        errors.ToString().Trim().ShouldStartWith("error: The file /finnes/ikke/skript.sql cannot be written");
    }
}
