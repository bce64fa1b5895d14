namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NotUtf8 = E("KYO1001",
        "文字コードがUTF-8ではありません（{guess}と思われます）。", "Not UTF-8 (looks like {guess}).",
        "UTF-8で保存し直してください。メモ帳なら「名前を付けて保存」の「エンコード」で UTF-8 を選びます。", "Save the file again as UTF-8.");
    public static readonly DiagnosticCode ControlCharacter = E("KYO1002",
        "見えない文字（制御文字 U+{hex}）が入っています。", "An invisible character (control character U+{hex}) is in the file.",
        "前後の文字ごと消して、打ち直してください。", "Delete it with its neighbours and type them again.");
    public static readonly DiagnosticCode NotYaml = E("KYO1003",
        "書き方の決まりに合わないため、読めません: {detail}", "The file cannot be read (not valid YAML): {detail}",
        "字下げ（半角空白）、「: 」の後の空白、引用符の閉じ忘れを確かめてください。", "Check the indentation (spaces), the space after “:”, and that quotes are closed.");
    public static readonly DiagnosticCode YamlFeature = E("KYO1004",
        "{feature}は使えません。", "{feature} is not accepted.",
        "値をそのまま書いてください。「&」「*」「!」で始まる値は引用符で囲みます。", "Write the value out. Quote values that start with “&”, “*” or “!”.");
    public static readonly DiagnosticCode DuplicateKey = E("KYO1005",
        "「{key}」が2回書かれています。", "“{key}” is written twice.",
        "1回目は{place}です。どちらかを消してください。", "The first is at {place}. Remove one of them.");
    public static readonly DiagnosticCode WrongStart = E("KYO1006",
        "このファイルは{expected}で始める必要があります。", "This file must start with {expected}.",
        "ひな形は kyojo new で作れます。ほかの記録のファイルと見くらべてください。", "kyojo new writes a draft; compare with another file of the same folder.");
    public static readonly DiagnosticCode ManyDocuments = E("KYO1007",
        "1つのファイルに複数の文書（---）があります。", "More than one YAML document (---) in the file.",
        "ファイルを分けるか、「- 」の一覧にしてください。", "Split the file, or write a list with “- ”.");
    public static readonly DiagnosticCode BadIndent = E("KYO1008",
        "字下げに{what}が使われています。", "{what} is used as indentation.",
        "半角の空白に直してください。", "Use ordinary spaces.");
    public static readonly DiagnosticCode NoFrontMatter = E("KYO1009",
        "ファイルの先頭に、--- で囲んだ見出し情報（題名など）がないか、閉じていません。", "The settings on top (between two lines of ---) are missing or not closed.",
        "1行目に --- 、題名などの後にもう一度 --- を書いてください。", "Line 1 must be ---, and another --- must follow the settings.");
    public static readonly DiagnosticCode BadFileName = E("KYO1010",
        "ファイル名「{name}」は使えません。", "File name “{name}” is not allowed.",
        "半角の英小文字・数字・ハイフンだけにしてください。page と index、報告では recommendations と references も使えません。", "Use lower-case ASCII letters, digits and hyphens; not page or index, and no report is called recommendations or references.");
    public static readonly DiagnosticCode FileIgnored = W("KYO1011",
        "対象外のファイルです。無視しました。", "Not a file Kyojo reads: ignored.",
        "不要なら content/ の外へ移してください。", "Move it out of content/ if it is not needed.");
    public static readonly DiagnosticCode TooLarge = E("KYO1012",
        "大きすぎるか、入れ子が深すぎます（上限 {limit}）。", "Too large or nested too deeply (limit: {limit}).",
        "ファイルを分けるか、[ ] や { } や字下げの重なりを減らしてください。", "Split the file, or nest fewer [ ], { } and indented blocks.");
    public static readonly DiagnosticCode Unreadable = E("KYO1013",
        "ファイルを開けません: {detail}", "Cannot open the file: {detail}",
        "読み取りの権限と、ほかのプログラムで開いていないかを確かめてください。", "Check its permissions, and that no other program holds it.");
}
