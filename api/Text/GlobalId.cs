using System.Buffers.Text;
using System.Text;

namespace Selvhjelp.Api.Text;

/// <summary>Global ids of objects: opaque to clients, made of the kind and the key, which never change.</summary>
internal static class GlobalId
{
    /// <summary>The id of the object of this kind with this key.</summary>
    public static string Of(string kind, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}:{key}"));
}
