using System.Net;
using System.Text;
using Selvhjelp.Site.Preview;

namespace Selvhjelp.Site.Tests.Preview;

public sealed class RevisionWatchTests
{
    [Fact]
    public async Task Each_new_revision_is_told_and_the_present_one_when_the_API_was_away()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var answers = new Answers([Of(3, 4), null, Of(4, 5), Of(5, 6)]);
        using var http = new HttpClient(answers);
        var told = new List<int>();

        await Should.ThrowAsync<OperationCanceledException>(new RevisionWatch(http, new Uri("http://api.example.org/graphql"), TimeSpan.Zero).RunAsync(revision =>
        {
            told.Add(revision);
            if (revision == 6) stop.Cancel();
        }, stop.Token));

        told.ShouldBe([3, 4, 4, 5, 5, 6]);
        answers.Asked!.Query.ShouldBe("?query=subscription%20%7B%20revisions%20%7B%20number%20%7D%20%7D");
    }

    private static string Of(params int[] revisions) => string.Concat(revisions.Select(r => $": alive\n\nevent: next\ndata: {{\"data\":{{\"revisions\":{{\"number\":{r}}}}}}}\n\n"));

    private sealed class Answers(IEnumerable<string?> bodies) : HttpMessageHandler
    {
        private readonly Queue<string?> left = new(bodies);

        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri;
            return left.Dequeue() is { } body
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "text/event-stream") })
                : throw new HttpRequestException("away");
        }
    }
}
