using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Fetch;

/// <summary>The body of a GraphQL response (specification, section 7.1).</summary>
internal sealed record Answer<T>(T? Data = null, IReadOnlyList<AnswerError>? Errors = null) where T : class;

/// <summary>An error of a GraphQL response (specification, section 7.1.6).</summary>
internal sealed record AnswerError(string Message);

/// <summary>What <c>SiteStart</c> answers.</summary>
internal sealed record StartAnswer(Revision Revision, HeadOfficeAnswer HeadOffice);

/// <summary>Which office is the head office.</summary>
internal sealed record HeadOfficeAnswer(string Slug);

/// <summary>What <c>SiteCoverage</c> answers.</summary>
internal sealed record CoverageAnswer(CoverageOverview Coverage);

/// <summary>What a document that reads a list answers.</summary>
internal sealed record ListAnswer<T>(ListPage<T> Page);

/// <summary>A page of a list.</summary>
internal sealed record ListPage<T>(IReadOnlyList<T> Nodes, int TotalCount, PageInfo PageInfo);

/// <summary>Whether a list goes on, and where.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

/// <summary>A GraphQL request.</summary>
internal sealed record Question(string Query, string OperationName, QuestionVariables? Variables);

/// <summary>Which page of a list is asked for.</summary>
internal sealed record QuestionVariables(int First, string? After);
