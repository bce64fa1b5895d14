using System.Text;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary><c>data/sha256sums.txt</c>: the hash of every file of open data, in the form that <c>sha256sum -c</c> checks.</summary>
public sealed class Checksums : IOutput
{
    /// <inheritdoc/>
    public string Name => "checksums";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.DataDescription;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        if (!input.Site.Settings.OpenData.Enabled) return [];
        WrittenData[] files = [.. input.Site.Data.OrderBy(f => f.Route.Value, StringComparer.Ordinal)];
        return
        [
            new OutputFile(RoutePath.File("data/sha256sums.txt"), stream =>
            {
                foreach (var file in files) stream.Write(Encoding.UTF8.GetBytes($"{file.Hash}  {file.Route.FilePath["data/".Length..]}\n"));
            })
            {
                Data = new DataFile(new("全ファイルのハッシュ値（SHA-256）", "Hashes of all files (SHA-256)"), new("テキスト", "Text"), "text/plain") { Encoding = "utf-8" },
            },
        ];
    }
}
