namespace Selvhjelp.Api.Hosting;

/// <summary>The program cannot start. The message is one clear line for the person who started it: what is wrong, and what to do.</summary>
internal sealed class BadStartException(string message, Exception? inner = null) : Exception(message, inner);
