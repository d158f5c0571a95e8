namespace Selvhjelp.Conformance;

/// <summary>
/// One answer for each line, in their order. Output is flushed whenever no further line is waiting, so that the program can be spoken with line by
/// line, and in bulk without a system call for each.
/// </summary>
internal static class LineLoop
{
    private const int BufferBytes = 64 * 1024;

    public static void Run(Stream input, Stream output)
    {
        var answers = new Answers();
        var buffered = new BufferedStream(output, BufferBytes);
        var lines = new LineReader(input, BufferBytes);
        while (lines.Next(out var line))
        {
            if (!line.IsEmpty) answers.Answer(line, buffered);
            if (!lines.HasMore) buffered.Flush();
        }

        buffered.Flush();
    }
}
