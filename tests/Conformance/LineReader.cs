namespace Selvhjelp.Conformance;

/// <summary>Reads lines of any length as bytes. A line ends with LF or CR LF; the last one needs no end.</summary>
internal sealed class LineReader(Stream input, int bufferBytes)
{
    private byte[] buffer = new byte[bufferBytes];
    private int start;
    private int end;

    /// <summary>Whether a whole line is here already, so that the next one will not be waited for.</summary>
    public bool HasMore => buffer.AsSpan(start, end - start).Contains((byte)'\n');

    /// <summary>Waits for the next line; false at the end of the input.</summary>
    /// <param name="line">The line without its end, valid until the next call.</param>
    public bool Next(out ReadOnlyMemory<byte> line)
    {
        var looked = start;
        while (true)
        {
            var length = buffer.AsSpan(looked, end - looked).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = WithoutReturn(buffer.AsMemory(start, looked + length - start));
                start = looked + length + 1;
                return true;
            }

            looked = end - start;
            MakeRoom();
            var read = input.Read(buffer, end, buffer.Length - end);
            end += read;
            if (read > 0) continue;
            line = WithoutReturn(buffer.AsMemory(start, end - start));
            start = end;
            return !line.IsEmpty;
        }
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> line) => line.Span is [.., (byte)'\r'] ? line[..^1] : line;

    /// <summary>Moves what is left to the front, and makes the buffer larger when a line fills it.</summary>
    private void MakeRoom()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
    }
}
