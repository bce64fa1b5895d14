using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Commands;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Forms;

/// <summary>What became of a form that was sent. Nothing is to be written when there are faults or errors.</summary>
/// <param name="Faults">What is wrong with the form itself.</param>
/// <param name="Errors">Errors the site would have after it and has not now.</param>
/// <param name="Files">Changed files with their bytes, all of <c>content/communities/</c>.</param>
/// <param name="Done">What was done, for people.</param>
internal sealed record FormIntake(ImmutableArray<Bilingual> Faults, ImmutableArray<Diagnostic> Errors, ImmutableArray<(string Path, byte[] Bytes)> Files, ImmutableArray<Bilingual> Done)
{
    /// <summary>Reads a form and tries its change on the site, in memory.</summary>
    /// <param name="site">Folder of the site.</param>
    /// <param name="options">Options of a build.</param>
    /// <param name="catalog">The site as it is.</param>
    /// <param name="text">The text that was sent.</param>
    public static FormIntake Of(ISourceFolder site, BuildOptions options, Catalog catalog, string text)
    {
        var faults = new List<Bilingual>();
        if (FormBody.Read(text, IssueForms.Of(catalog.Types), faults) is not { } body) return new FormIntake([.. faults], [], [], []);
        var folder = new OverlayFolder(site);
        var change = new FormChange(catalog, folder);
        change.Make(body);
        if (change.Faults.Count > 0) return new FormIntake([.. change.Faults], [], [], []);
        var errors = SiteTrial.NewErrors(site, folder, options);
        if (!errors.IsEmpty) return new FormIntake([], errors, [.. folder.Changed], []);
        change.LookBack();
        return change.Faults.Count > 0 ? new FormIntake([.. change.Faults], [], [], []) : new FormIntake([], [], [.. folder.Changed], [.. change.Done]);
    }
}
