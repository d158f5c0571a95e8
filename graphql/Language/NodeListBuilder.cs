using System.Runtime.CompilerServices;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Collects nodes on the stack while there are few, so that a list of them costs one array of the right size.</summary>
internal ref struct NodeListBuilder<T> where T : class
{
    private const int InlineCapacity = 8;
    private FewNodes few;
    private List<T>? many;
    private int count;

    public void Add(T node)
    {
        if (count < InlineCapacity)
        {
            few[count++] = node;
            return;
        }

        if (many is null)
        {
            many = new List<T>(InlineCapacity * 4);
            many.AddRange((ReadOnlySpan<T>)few);
        }

        many.Add(node);
    }

    public readonly T[] ToArray()
    {
        if (many is not null)
            return [.. many];
        ReadOnlySpan<T> nodes = few;
        return nodes[..count].ToArray();
    }

    [InlineArray(InlineCapacity)]
    private struct FewNodes
    {
        private T first;
    }
}
