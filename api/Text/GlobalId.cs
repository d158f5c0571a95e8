using System.Buffers.Text;
using System.Text;

namespace Selvhjelp.Api.Text;

/// <summary>Global ids of objects: opaque to clients, made of the kind and the key, which never change.</summary>
internal static class GlobalId
{
    private const int Longest = 200;

    /// <summary>The id of the object of this kind with this key.</summary>
    public static string Of(string kind, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}:{key}"));

    /// <summary>The kind and key of an id; null for a text that is none.</summary>
    public static (string Kind, string Key)? Read(string id)
    {
        if (id.Length > Longest || !Base64Url.IsValid(id)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        return text.Split(':', 2) is [var kind, var key] ? (kind, key) : null;
    }
}
