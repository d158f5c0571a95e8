namespace Selvhjelp.Api.Data.Rows;

/// <summary>A row that is only a part of another, such as one of its hosts. Parts come and go with changes of the row that they belong to.</summary>
internal interface IPart;

/// <summary>A part of an entry: when it changes, the entry has changed.</summary>
internal interface IPartOfEntry : IPart
{
    /// <summary>Key of the entry.</summary>
    string EntryKey { get; }
}
