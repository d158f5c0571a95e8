using System.Globalization;
using System.Text;

namespace Selvhjelp.Benchmarks.Micro;

/// <summary>Makes schemas of the size of large public ones: types with described fields, arguments and deprecations.</summary>
internal static class SyntheticSdl
{
    private const int Fields = 12;

    /// <summary>A schema of about so many bytes, the same each time.</summary>
    public static string OfSize(int bytes)
    {
        var sdl = new StringBuilder("type Query {\n  type0: Type0\n}\n");
        for (var i = 0; sdl.Length < bytes; i++) AddType(sdl, i);
        return sdl.ToString();
    }

    private static void AddType(StringBuilder sdl, int number)
    {
        var culture = CultureInfo.InvariantCulture;
        sdl.Append(culture, $"\n\"\"\"\nSomething of the kind {number}, as it is told to others.\n\"\"\"\ntype Type{number} implements Node & Described {{\n");
        for (var field = 0; field < Fields; field++)
        {
            sdl.Append(culture, $"  \"\"\"\n  The part {field} of it, for those who may see it.\n  \"\"\"\n");
            sdl.Append((field % 4) switch
            {
                0 => string.Create(culture, $"  part{field}: String!\n"),
                1 => string.Create(culture, $"  others{field}(after: String, first: Int = 10, where: [Filter{number}!]): [Type{(number * 7) + field}!]!\n"),
                2 => string.Create(culture, $"  count{field}: Int @deprecated(reason: \"Ask `part{field}` instead.\")\n"),
                _ => string.Create(culture, $"  owner{field}: Type{number + field}\n"),
            });
        }

        sdl.Append("}\n");
    }
}
