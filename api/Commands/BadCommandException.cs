namespace Selvhjelp.Api.Commands;

/// <summary>The command line cannot be understood. The message is one clear line for the person who wrote it.</summary>
internal sealed class BadCommandException(string message) : Exception(message);
