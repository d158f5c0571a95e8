using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>How much one request may ask for. What goes beyond is refused, where that can be known before it is executed.</summary>
public sealed record GraphQLOptions
{
    /// <summary>The longest <see cref="TimeLimit"/> there can be, some seven weeks: what timers can measure.</summary>
    public static readonly TimeSpan LongestTimeLimit = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>
    /// How long an operation may run, from its variables to its response; more than nothing and at most <see cref="LongestTimeLimit"/>. Parsing, validation,
    /// planning and the count of its cost are not broken off by it: each is bounded by a limit of its own. It is looked at between the values of lists and before each method: a method
    /// that takes long by itself is not broken off, unless it heeds the cancellation token that it is given, in an asynchronous field.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Measures <see cref="TimeLimit"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Most bytes of a request body over HTTP, document and variables together.</summary>
    public int MaxRequestBytes { get; init; } = 512 * 1024;

    /// <summary>Limits of the document itself: bytes, tokens, nesting.</summary>
    public ParserLimits Document { get; init; } = ParserLimits.Default;

    /// <summary>Most levels of fields in an operation, fragments included.</summary>
    public int MaxFieldDepth { get; init; } = 30;

    /// <summary>Most fields with an alias in an operation once every fragment is put where it is used.</summary>
    public int MaxAliases { get; init; } = 1_000;

    /// <summary>Most fields in an operation once every fragment is put where it is used.</summary>
    public int MaxFields { get; init; } = 5_000;

    /// <summary>What an operation may cost; null when costs are not counted, and <c>@cost</c> and <c>@listSize</c> in a schema mean nothing.</summary>
    public CostOptions? Cost { get; init; } = new();

    /// <summary>
    /// Most values that one run reads from its variables, at all fields where it uses them together; the fields of an input object count whether they are
    /// given or not. A variable with thousands of conditions, used by thousands of aliases, is small as a request. One that would read more is refused.
    /// </summary>
    public int MaxVariableReads { get; init; } = 500_000;

    /// <summary>
    /// Most bytes of <c>data</c> in a response. Lists inside lists multiply, so that depth and number of fields do not bound it. An operation
    /// that would write more is broken off and refused as a whole.
    /// </summary>
    public int MaxResponseBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Most errors in one response; after them comes one that says that there are more.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// Whether documents are validated (section 5) before they are executed. False only for documents that are known to be valid, and to see what execution
    /// makes of those that are not.
    /// </summary>
    public bool ValidatesDocuments { get; init; } = true;

    /// <summary>How many operations are kept planned, at most; see also <see cref="MaxCacheBytes"/>.</summary>
    public int CachedOperations { get; init; } = 512;

    /// <summary>A document of more bytes than this is planned anew each time, so that the cache cannot be filled with large ones.</summary>
    public int MaxCachedDocumentBytes { get; init; } = 16 * 1024;

    /// <summary>
    /// Most bytes of memory that the operations that are kept take together, documents and plans, as they are estimated. This, and not
    /// <see cref="CachedOperations"/>, is what bounds the memory that strangers can make the cache hold. One operation that takes more than a
    /// quarter of it is planned anew each time.
    /// </summary>
    public int MaxCacheBytes { get; init; } = 64 * 1024 * 1024;
}
