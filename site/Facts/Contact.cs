namespace Selvhjelp.Site.Facts;

/// <summary>A way to reach somebody. It has a phone or an e-mail, or both.</summary>
/// <param name="IsFallback">True when these are not the entry's own, but those of an office that helps instead.</param>
/// <param name="Phone">Phone number, as the source writes it.</param>
/// <param name="Email">E-mail address of the body, never of a person.</param>
/// <param name="Entry">Whose phone and e-mail these are.</param>
public sealed record Contact(bool IsFallback, string? Phone, string? Email, ContactOwner Entry);
