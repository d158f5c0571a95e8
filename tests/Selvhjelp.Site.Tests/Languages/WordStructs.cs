using System.Reflection;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Tests.Languages;

/// <summary>A text of the program in all languages.</summary>
/// <param name="Name">Where it is: <c>FreeWords.Free</c>.</param>
/// <param name="Bokmaal">The bokmål.</param>
/// <param name="Nynorsk">The nynorsk.</param>
/// <param name="English">The English.</param>
internal sealed record SaidText(string Name, string Bokmaal, string Nynorsk, string English)
{
    public string In(Language language) => language.Say(Bokmaal, Nynorsk, English);
}

/// <summary>Finds all texts of the program: what every words struct says, those with parameters once for each kind of value.</summary>
internal static class WordStructs
{
    /// <summary>Stands in a text for what a page puts there.</summary>
    public const string Put = "¤";

    public static IReadOnlyList<SaidText> All { get; } = [.. Types().SelectMany(TextsOf)];

    public static IEnumerable<Type> Types() => typeof(Language).Assembly.GetTypes()
        .Where(type => type.IsValueType && type.Namespace == typeof(Language).Namespace && type.GetConstructor([typeof(Language)]) is not null);

    private static IEnumerable<SaidText> TextsOf(Type type)
    {
        var structs = Language.All.Select(language => Activator.CreateInstance(type, language)!).ToList();
        SaidText Said(string name, Func<object, object?> ask) =>
            new($"{type.Name}.{name}", (string)ask(structs[0])!, (string)ask(structs[1])!, (string)ask(structs[2])!);
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var property in type.GetProperties(Own).Where(p => p.PropertyType == typeof(string)))
            yield return Said(property.Name, words => property.GetValue(words));
        foreach (var method in type.GetMethods(Own).Where(m => !m.IsSpecialName && m.ReturnType == typeof(string) && m.GetParameters().All(p => ValuesOf(p.ParameterType).Length > 0)))
        {
            // A method that has no text of its own for a made-up value says nothing.
            foreach (var values in Combined(method.GetParameters()).Where(values => method.Invoke(structs[1], values) is not null))
                yield return Said($"{method.Name}({string.Join(", ", values)})", words => method.Invoke(words, values));
        }
    }

    private static IEnumerable<object?[]> Combined(ParameterInfo[] parameters) => parameters.Aggregate(
        (IEnumerable<object?[]>)[[]], (all, parameter) => all.SelectMany(values => ValuesOf(parameter.ParameterType).Select(value => (object?[])[.. values, value])));

    private static object[] ValuesOf(Type type) =>
        type == typeof(string) ? [Put]
        : type == typeof(int) ? [1, 7]
        : type == typeof(bool) ? [true, false]
        : [];
}
