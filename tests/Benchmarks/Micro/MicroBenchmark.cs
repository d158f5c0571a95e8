using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Selvhjelp.Benchmarks.Micro;

/// <summary>Measures the parts of the engine with BenchmarkDotNet, and prints one table.</summary>
internal static class MicroBenchmark
{
    /// <summary>Measures.</summary>
    /// <param name="args">A part of the names of those to measure; all when there is none.</param>
    public static int Run(string[] args)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-micro-").FullName;
        try
        {
            // In this process: what is measured is built with the settings of this repository, and not by a project made for the purpose.
            var config = ManualConfig.CreateEmpty()
                .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(10).WithIterationCount(15))
                .AddDiagnoser(MemoryDiagnoser.Default)
                .AddLogger(NullLogger.Instance)
                .AddExporter(MarkdownExporter.Default)
                .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
                .WithArtifactsPath(folder)
                .WithOptions(ConfigOptions.DisableOptimizationsValidator);
            if (args is [var part, ..]) config.AddFilter(new BenchmarkDotNet.Filters.NameFilter(name => name.Contains(part, StringComparison.OrdinalIgnoreCase)));
            Console.WriteLine(FormattableString.Invariant($"{Environment.ProcessorCount} processors, .NET {Environment.Version}; BenchmarkDotNet, medians of 15 iterations"));
            Console.WriteLine("| what | µs | fastest | bytes allocated | goal |\n|---|---|---|---|---|");
            return Array.TrueForAll([typeof(Parsing), typeof(Preparing), typeof(Executing)], type => Print(BenchmarkRunner.Run(type, config))) ? 0 : 1;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Print(Summary summary)
    {
        foreach (var error in summary.ValidationErrors) Console.Error.WriteLine(error.Message);
        foreach (var report in summary.Reports)
        {
            var method = report.BenchmarkCase.Descriptor;
            if (report.ResultStatistics is not { } times)
            {
                Console.Error.WriteLine($"{method.WorkloadMethodDisplayInfo} could not be measured.");
                return false;
            }

            var (median, fastest) = (times.Median / 1000, times.Min / 1000);
            var goal = method.WorkloadMethod.GetCustomAttribute<GoalAttribute>() is { } most
                ? FormattableString.Invariant($"at most {most.Microseconds:N0} µs: {(median <= most.Microseconds ? "holds" : "MISSED")}")
                : "";
            Console.WriteLine(FormattableString.Invariant(
                $"| {method.WorkloadMethodDisplayInfo.Trim('\'')} | {median:N2} | {fastest:N2} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase):N0} | {goal} |"));
        }

        return !summary.HasCriticalValidationErrors;
    }
}
