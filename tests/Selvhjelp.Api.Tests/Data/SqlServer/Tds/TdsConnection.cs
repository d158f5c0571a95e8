namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>One client: message by message, from signing in to the end ([MS-TDS] 3.3, server details).</summary>
internal sealed class TdsConnection(Stream stream, ITdsServer server) : IDisposable
{
    private ITdsSession? session;
    private long transaction;

    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        // What is asked is executed at once, however long it takes: another connection may be waiting for this one.
        while (await TdsMessage.ReadAsync(stream, cancellationToken) is { } message)
            await TdsMessage.WriteAnswerAsync(stream, await Task.Run(() => Answer(message), cancellationToken), cancellationToken);
    }

    public void Dispose() => session?.Dispose();

    private IReadOnlyList<byte[]> Answer(TdsMessage message)
    {
        if (message.Type == TdsMessageType.PreLogin) return [TdsPreLogin.Answer];
        using var answer = new TdsAnswer();
        try
        {
            if (message.Resets) session!.Reset();
            Answer(message, answer);
        }
        catch (TdsError error)
        {
            answer.Fail(error);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // A fault of the listener or of what stands behind it: the test that meets it shall read which.
            answer.Fail(new TdsError(50_000, problem.ToString()));
        }

        return answer.Tokens;
    }

    private void Answer(TdsMessage message, TdsAnswer answer)
    {
        switch (message.Type)
        {
            case TdsMessageType.Login7:
                var login = TdsLogin.Read(message.Data);
                session = server.Open(login);
                answer.Welcome(login.Database);
                break;
            case TdsMessageType.SqlBatch:
                Execute(TdsRequest.ReadBatch(message.Data), inProcedure: false, answer);
                break;
            case TdsMessageType.Rpc:
                Execute(TdsRequest.ReadCall(message.Data), inProcedure: true, answer);
                answer.EndOfProcedure();
                break;
            case TdsMessageType.TransactionManager:
                Transact(TdsTransactionRequest.Read(message.Data), answer);
                answer.Done();
                break;
            case TdsMessageType.Attention:
                // The request that it was to stop has been answered already; this says that nothing more comes (2.2.1.7).
                answer.AttentionSeen();
                break;
            default:
                throw new NotSupportedException($"The listener does not know messages of the type {message.Type}.");
        }
    }

    private void Execute(TdsRequest request, bool inProcedure, TdsAnswer answer)
    {
        TdsResult? last = null;
        foreach (var result in session!.Execute(request.Sql, request.Parameters))
        {
            if (last is not null) answer.Result(last, inProcedure, more: true);
            last = result;
        }

        if (last is not null) answer.Result(last, inProcedure, more: false);
        else if (!inProcedure) answer.Done();
    }

    private void Transact(TdsTransactionRequest request, TdsAnswer answer)
    {
        switch (request.Action)
        {
            case TdsTransactionAction.Begin:
                session!.Begin(request.Isolation);
                answer.TransactionBegan(++transaction);
                break;
            case TdsTransactionAction.Commit:
                session!.Commit();
                answer.TransactionCommitted(transaction);
                break;
            case TdsTransactionAction.Rollback:
                session!.Rollback();
                answer.TransactionRolledBack(transaction);
                break;
            default:
                throw new NotSupportedException($"The listener does not know what {request.Action} asks of a transaction.");
        }
    }
}
