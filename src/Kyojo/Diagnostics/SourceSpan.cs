namespace Kyojo.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="File">Path relative to the site folder, with <c>/</c>; empty when no file is to blame.</param>
/// <param name="Line">Line from 1; 0 = the file as a whole.</param>
/// <param name="Column">Column from 1, in UTF-16 units; 0 with line 0.</param>
/// <param name="Length">Length in UTF-16 units on that line, at least 1 (0 with line 0).</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>A file as a whole.</summary>
    /// <param name="file">Path relative to the site folder.</param>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0, 0);

    /// <summary><c>file:line:column</c>, or the file alone for a whole file.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
