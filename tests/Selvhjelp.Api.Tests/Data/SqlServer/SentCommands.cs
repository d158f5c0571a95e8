using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>Keeps the text of each command that is sent.</summary>
internal sealed class SentCommands : DbCommandInterceptor
{
    public List<string> Texts { get; } = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        Texts.Add(result.CommandText);
        return result;
    }
}
