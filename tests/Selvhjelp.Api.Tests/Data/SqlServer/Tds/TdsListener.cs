using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>Speaks as much of TDS on a port of this machine as the real SqlClient needs to sign in, execute statements and keep transactions.</summary>
internal sealed class TdsListener : IDisposable
{
    private readonly ITdsServer server;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<Socket, bool> open = [];
    private readonly TcpListener listener;
    private readonly Task accepting;

    public TdsListener(ITdsServer server, int port = 0)
    {
        this.server = server;
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Closes the port and every connection, as when a server is gone.</summary>
    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
        accepting.GetAwaiter().GetResult();
        foreach (var socket in open.Keys) socket.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptSocketAsync(stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        open[socket] = true;
        try
        {
            socket.NoDelay = true;
            await using var stream = new NetworkStream(socket);
            using var connection = new TdsConnection(stream, server);
            await connection.ServeAsync(stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The client has gone, or the listener was stopped.
        }
        finally
        {
            open.TryRemove(socket, out _);
            socket.Dispose();
        }
    }
}
