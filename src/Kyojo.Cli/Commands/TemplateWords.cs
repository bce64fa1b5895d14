using Kyojo.Diagnostics;

namespace Kyojo.Commands;

/// <summary>What <c>template</c> says, in both languages.</summary>
internal static class TemplateWords
{
    public static readonly Bilingual Template = new("団体の情報を書く Excel の様式を作ります", "Writes the Excel form for entries");
    public static readonly Bilingual Type = new("種別の id。その種別だけの列も付きます", "Id of a type, whose own columns are added");
    public static readonly Bilingual Out = new("書き出すファイル（書かなければ template.xlsx）", "File to write (template.xlsx when left out)");
    public static readonly Bilingual NoType = new("種別「{0}」がありません。ある種別: {1}", "There is no type “{0}”. Types: {1}");
    public static readonly Bilingual Written = new("{0} に様式を書きました。「記入」のシートに書いて、import で取り込みます。", "Wrote the form {0}. Fill in its first sheet and import it.");
}
