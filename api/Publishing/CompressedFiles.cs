using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Selvhjelp.Api.Publishing;

/// <summary>
/// Sends the compressed file that lies beside a file to whoever takes it (RFC 9110, section 12.5.3). Each is a representation of its own: its ETag, its
/// length and its ranges are those of the compressed file; its type is that of the file.
/// </summary>
internal static class CompressedFiles
{
    // What saves most first.
    private static readonly (string Coding, string Extension)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Leads each request for a file to the best representation that the client takes. A compressed file has no address of its own.</summary>
    public static void UseCompressedFiles(this IApplicationBuilder app, LiveReleaseFiles files) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "";
        if (OriginalOf(path, files) is not null) context.Request.Path = path + "/";
        else if (BestOf(path, context.Request.Headers.AcceptEncoding, files) is { } coding) context.Request.Path = path + coding;
        return next(context);
    });

    /// <summary>The best representation of a file for a client: the extension of its compressed file; null for the file itself.</summary>
    public static string? BestOf(string path, StringValues accepted, LiveReleaseFiles files)
    {
        if (StringValues.IsNullOrEmpty(accepted) || !StringWithQualityHeaderValue.TryParseList(accepted, out var codings)) return null;
        var best = Codings
            .Select(c => (c.Extension, Quality: QualityOf(c.Coding, codings)))
            .Where(c => c.Quality > 0 && files.GetFileInfo(path + c.Extension).Exists)
            .OrderByDescending(c => c.Quality)
            .FirstOrDefault();
        return best.Extension is not null && files.GetFileInfo(path).Exists ? best.Extension : null;
    }

    /// <summary>Tells in the answer which representation it is, and what that depends on.</summary>
    /// <param name="context">The request, whose path may lead to a compressed file, and its answer.</param>
    /// <param name="file">The name of the file that is sent.</param>
    public static void SetEncoding(HttpContext context, string file)
    {
        var headers = context.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (context.Response.StatusCode is StatusCodes.Status304NotModified) return;
        foreach (var (coding, extension) in Codings)
        {
            if (file.EndsWith(extension, StringComparison.Ordinal)) headers.ContentEncoding = coding;
        }
    }

    private static string? OriginalOf(string path, LiveReleaseFiles files)
    {
        foreach (var (_, extension) in Codings)
        {
            if (path.EndsWith(extension, StringComparison.Ordinal) && files.GetFileInfo(path[..^extension.Length]).Exists) return path[..^extension.Length];
        }
        return null;
    }

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var named = accepted.FirstOrDefault(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(a => a.Value == "*");
        return named is null ? 0 : named.Quality ?? 1;
    }
}

/// <summary>The types of files, by the file that a compressed one lies beside.</summary>
internal sealed class CompressedTypes(IContentTypeProvider types) : IContentTypeProvider
{
    /// <inheritdoc />
    public bool TryGetContentType(string subpath, out string contentType) =>
        types.TryGetContentType(subpath.EndsWith(".br", StringComparison.Ordinal) || subpath.EndsWith(".gz", StringComparison.Ordinal) ? subpath[..^3] : subpath, out contentType!);
}
