namespace Selvhjelp.Api.Data;

/// <summary>A backup or a restore cannot be done. The message is for people: what is wrong, that nothing was changed, and what to do.</summary>
internal sealed class BackupRefusedException(string message, Exception? inner = null) : Exception(message, inner);
