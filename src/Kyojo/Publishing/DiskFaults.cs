using Kyojo.Diagnostics;

namespace Kyojo.Publishing;

/// <summary>Turns what the system says about a disk into words for the person who publishes.</summary>
internal static class DiskFaults
{
    // errno values of Linux and macOS (errno.h), HRESULTs of Windows (winerror.h).
    private static readonly HashSet<int> Full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly HashSet<int> ReadOnly = [30, unchecked((int)0x80070013)];
    private static readonly HashSet<int> InUse = [16, 26, 11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>True for what a disk can do to us; false for bugs.</summary>
    /// <param name="fault">What was caught.</param>
    internal static bool IsDisk(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>True when another program holds the file.</summary>
    /// <param name="fault">What was caught.</param>
    internal static bool IsInUse(IOException fault) => InUse.Contains(fault.HResult);

    /// <summary>The fault with a message for people.</summary>
    /// <param name="fault">What was caught.</param>
    /// <param name="path">File or folder concerned.</param>
    internal static PublishingException Explain(Exception fault, string path)
    {
        var text = fault switch
        {
            UnauthorizedAccessException => NotAllowed(path),
            _ when Full.Contains(fault.HResult) => new Bilingual(
                $"ディスクの空きが足りず、「{path}」を書き込めません。空きを増やして、もう一度実行してください。",
                $"The disk is full: “{path}” cannot be written. Free some space and run the command again."),
            _ when ReadOnly.Contains(fault.HResult) => NotAllowed(path),
            _ when InUse.Contains(fault.HResult) => new Bilingual(
                $"「{path}」をほかのプログラムが使っています。閉じてから、もう一度実行してください。",
                $"“{path}” is in use by another program. Close it and run the command again."),
            PathTooLongException => new Bilingual(
                $"パスが長すぎます: 「{path}」。出力先を浅いフォルダーにしてください。",
                $"The path is too long: “{path}”. Use an output folder nearer to the top."),
            _ => new Bilingual(
                $"「{path}」を書き込めません（{fault.Message}）。",
                $"“{path}” cannot be written ({fault.Message})."),
        };
        return new PublishingException(text, path, fault);
    }

    /// <summary>A file stands where a folder is needed.</summary>
    /// <param name="path">The file.</param>
    internal static PublishingException IsFile(string path) => new(
        new(
            $"フォルダーが必要な場所に、このツールが作っていないファイル「{path}」があります。移すか削除してください。",
            $"A folder is needed, but “{path}” is a file this tool did not write. Move or delete it."),
        path);

    /// <summary>A folder stands where a file is needed.</summary>
    /// <param name="path">The folder.</param>
    internal static PublishingException IsFolder(string path) => new(
        new(
            $"ファイルを書く場所に、フォルダー「{path}」があります。移すか削除してください。",
            $"A file is to be written, but “{path}” is a folder. Move or delete it."),
        path);

    /// <summary>A link stands where a real folder is needed.</summary>
    /// <param name="path">The link.</param>
    internal static PublishingException IsLink(string path) => new(
        new(
            $"「{path}」はリンク（シンボリックリンク）です。出力先の外に書き込むおそれがあるため、中止しました。本物のフォルダーに替えてください。",
            $"“{path}” is a symbolic link and could lead out of the output folder. Replace it by a real folder."),
        path);

    private static Bilingual NotAllowed(string path) => new(
        $"「{path}」に書き込めません。フォルダーの権限（読み取り専用でないこと）を確かめてください。",
        $"“{path}” cannot be written. Check that the folder is not read-only and that you may write to it.");
}
