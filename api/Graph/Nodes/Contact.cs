namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Contact</c>: a phone or an e-mail of somebody who can help. Web pages are not a contact.</summary>
internal sealed class Contact
{
    private Contact(IDirectoryEntry entry, bool isFallback, string? phone, string? email) =>
        (Entry, IsFallback, Phone, Email) = (entry, isFallback, phone, email);

    /// <summary>Whose phone and e-mail these are.</summary>
    public IDirectoryEntry Entry { get; }

    /// <summary>Whether these are those of an office that helps instead.</summary>
    public bool IsFallback { get; }

    /// <summary>Phone number.</summary>
    public string? Phone { get; }

    /// <summary>E-mail address of the body.</summary>
    public string? Email { get; }

    /// <summary>The entry's own phone and e-mail; null when it has neither.</summary>
    public static Contact? Own(IDirectoryEntry entry, string? phone, string? email) =>
        phone is null && email is null ? null : new Contact(entry, isFallback: false, phone, email);

    /// <summary>The same, for somebody who has no own.</summary>
    public Contact AsFallback() => IsFallback ? this : new Contact(Entry, isFallback: true, Phone, Email);
}
