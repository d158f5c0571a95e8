using System.Security.Cryptography;
using System.Text;

namespace Selvhjelp.Api.Publishing;

/// <summary>A hash of names and bytes, so that equal content is known as equal whenever and wherever it was made.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 in lower case hex of all files below a folder but the note of its inputs, in the order of their relative paths.</summary>
    public static string OfFolder(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => file.Name != ReleaseInputs.FileName)
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (file, name) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData([0]);
            using var bytes = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
