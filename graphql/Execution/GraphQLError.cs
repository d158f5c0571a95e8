using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>An error in a response (section 7.1.2 "Errors").</summary>
/// <param name="Message">What is wrong, for the client's developer.</param>
/// <param name="Code">Goes into <c>extensions.code</c>: what programs may tell errors apart by.</param>
/// <param name="Locations">Where in the document.</param>
/// <param name="Path">Response keys and list indexes down to the field; null for an error of the request.</param>
internal sealed record GraphQLError(
    string Message, string Code, ImmutableArray<SourceLocation> Locations, ImmutableArray<PathSegment>? Path = null)
{
    /// <summary>What is wrong, for the client's developer; bounded, whatever it names.</summary>
    public string Message { get; } = MessageText.Bound(Message);

    /// <summary>Most bytes of all errors of a response together; the first is written whatever it takes.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly GraphQLError TooLong =
        new($"The errors take more than {MostBytes / 1024} KiB. The rest is not shown: mend these first.", ErrorCodes.Limit, []);

    /// <summary>Stands at the end of the errors where there were more.</summary>
    public static GraphQLError TooMany(int most) =>
        new($"There are more than {most} errors. The rest is not shown: mend these first.", ErrorCodes.Limit, []);

    public void Write(ResponseWriter output)
    {
        output.WriteRaw("{\"message\":"u8);
        output.WriteString(Message);
        if (!Locations.IsDefaultOrEmpty) WriteLocations(output);
        if (Path is { } path) WritePath(output, path);
        output.WriteRaw(",\"extensions\":{\"code\":"u8);
        output.WriteString(Code);
        output.WriteRaw("}}"u8);
    }

    /// <summary>The member <c>"errors"</c> of a response with its value.</summary>
    public static void WriteAll(ResponseWriter output, IReadOnlyList<GraphQLError> errors)
    {
        output.WriteRaw("\"errors\":["u8);
        var start = output.Mark();
        for (var i = 0; i < errors.Count; i++)
        {
            var mark = output.Mark();
            if (i > 0) output.WriteRaw((byte)',');
            errors[i].Write(output);
            if (i == 0 || output.Mark() - start <= MostBytes) continue;
            // Paths and locations repeat what a client wrote, as messages do.
            output.Rollback(mark);
            output.WriteRaw((byte)',');
            TooLong.Write(output);
            break;
        }

        output.WriteRaw((byte)']');
    }

    private void WriteLocations(ResponseWriter output)
    {
        for (var i = 0; i < Locations.Length; i++)
        {
            output.WriteRaw(i == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            output.WriteNumber((long)Locations[i].Line);
            output.WriteRaw(",\"column\":"u8);
            output.WriteNumber((long)Locations[i].Column);
            output.WriteRaw((byte)'}');
        }

        output.WriteRaw((byte)']');
    }

    private static void WritePath(ResponseWriter output, ImmutableArray<PathSegment> path)
    {
        output.WriteRaw(",\"path\":["u8);
        for (var i = 0; i < path.Length; i++)
        {
            if (i > 0) output.WriteRaw((byte)',');
            if (path[i].Key is { } key) output.WriteString(key);
            else output.WriteNumber((long)path[i].Index);
        }

        output.WriteRaw((byte)']');
    }
}
