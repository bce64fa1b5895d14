using System.Globalization;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>A file on its way into the output folder. Tens of thousands wait at a time, so paths are made of it when they are needed.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Number">Its number among those of its worker; <see cref="InTree"/> for one in the tree.</param>
/// <param name="Worker">Number of the worker who writes it.</param>
internal readonly record struct StagedFile(RoutePath Target, int Number, int Worker)
{
    /// <summary>For a file that waits in the tree.</summary>
    internal const int InTree = -1;

    /// <summary>Its path below the staging folder.</summary>
    internal string Staged => Number == InTree ? StagingFolder.Tree + Target.FilePath : string.Create(CultureInfo.InvariantCulture, $"{Worker}/{Number}");
}
