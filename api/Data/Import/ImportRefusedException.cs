namespace Selvhjelp.Api.Data.Import;

/// <summary>Files were refused as a whole. The message is for people: what is wrong, by file, line and column; nothing was changed.</summary>
internal sealed class ImportRefusedException(ImportResult result)
    : Exception($"The import was refused and nothing was changed. {Describe(result)}")
{
    /// <summary>All errors and questions.</summary>
    public ImportResult Result { get; } = result;

    private static string Describe(ImportResult result) => result.Errors is [var only]
        ? only.ToString()
        : $"{result.Errors.Count} errors:{Environment.NewLine}{result.DescribeErrors()}";
}
