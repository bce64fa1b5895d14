using Kyojo.Text;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>The index of the site's search: <c>assets/search/</c> (decision 0015).</summary>
public sealed class SearchOutput : IOutput
{
    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.SearchEnabled) yield break;
        foreach (var file in IndexFiles.Of(input.Site))
        {
            yield return new OutputFile(RoutePath.File(IndexFile.Folder + file.Name), file.Write)
            {
                Content = file.Content, IsNamedByContent = file.Name != IndexFile.Manifest,
            };
        }
    }
}
