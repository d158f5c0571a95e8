namespace Selvhjelp.Site.Preview;

/// <summary>Takes folders away that nobody needs any more. One that cannot be taken away is no reason to stop.</summary>
internal static class FolderRemoval
{
    /// <summary>Deletes a folder with all that is in it, if it is there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="say">Told in one line what is left, and why.</param>
    public static void Remove(string folder, Action<string> say)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Something else has cleared it away, or it was never made.
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            say($"warning: {folder} could not be deleted: {problem.Message.ReplaceLineEndings(" ")} Delete it by hand.");
        }
    }
}
