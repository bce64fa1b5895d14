namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode ThemeChain = E("KYO4001",
        "テーマ「{name}」: {detail}", "Theme “{name}”: {detail}");
    public static readonly DiagnosticCode ThemeFile = E("KYO4002",
        "テーマの「{key}」: {detail}", "Theme, “{key}”: {detail}");
    public static readonly DiagnosticCode ThemeVersion = E("KYO4003",
        "このテーマは Kyojo {range} 用です（いまの版は {version}）。", "This theme is for Kyojo {range} (this is {version}).");
    public static readonly DiagnosticCode BlockBalance = E("KYO4010",
        "{detail}", "{detail}");
    public static readonly DiagnosticCode RawOutput = E("KYO4011",
        "「{path}」は {{{ }}} で出せません。", "“{path}” cannot be printed with {{{ }}}.",
        "{{ }} にしてください。{{{ }}} は本文（Html 型）だけです。", "Use {{ }}. {{{ }}} is for body text (type Html) only.");
    public static readonly DiagnosticCode UnknownPath = E("KYO4012",
        "「{path}」という値は {view} にありません。", "There is no value “{path}” in {view}.");
    public static readonly DiagnosticCode UnknownHelper = E("KYO4013",
        "「{name}」という命令はない、または使い方が違います: {detail}", "No such helper as “{name}”, or used wrongly: {detail}");
    public static readonly DiagnosticCode UnknownPartial = E("KYO4014",
        "部品「{name}」がありません。", "There is no partial “{name}”.");
    public static readonly DiagnosticCode MissingString = E("KYO4015",
        "文字列「{key}」が strings.{lang}.yml にありません。", "String “{key}” is missing from strings.{lang}.yml.");
    public static readonly DiagnosticCode UnusedTemplate = I("KYO4016",
        "このテンプレートはどのページにも使われていません。", "No page uses this template.");
    public static readonly DiagnosticCode MissingAsset = E("KYO4017",
        "素材「{path}」がありません。", "There is no asset “{path}”.");
    public static readonly DiagnosticCode InlineCode = E("KYO4018",
        "{what}は書けません（安全の設定で動きません）。", "{what} cannot be used (the security policy blocks it).",
        "assets/ の CSS か JavaScript に移してください。", "Move it to a CSS or JavaScript file in assets/.");
    public static readonly DiagnosticCode AbsoluteLink = E("KYO4019",
        "テンプレートに「/」で始まるリンクがあります。", "A link that starts with “/” in a template.",
        "{{url …}} か {{asset …}} を使ってください。", "Use {{url …}} or {{asset …}}.");
    public static readonly DiagnosticCode UnreadThemeFile = W("KYO4020",
        "テーマのファイル「{path}」は、どこからも読まれません。", "Nothing reads the theme file “{path}”.",
        "名前と場所を確かめてください。もとのテーマから無くなったファイルなら、消してかまいません。", "Check its name and folder; delete it if the theme below no longer has that file.");
    public static readonly DiagnosticCode UnreadString = W("KYO4021",
        "文字列「{key}」は、もとのテーマにも、このテーマの型にもありません。", "Neither the theme below nor a template of this theme has a string “{key}”.",
        "つづりを確かめてください。もとのテーマから無くなった文字列なら、消してかまいません。", "Check the spelling; delete it if the theme below no longer has it.");
    public static readonly DiagnosticCode WeakColours = W("KYO5401",
        "色「{front}」と「{back}」の差が足りません（{mode}で {ratio}:1、{least}:1 以上が要ります）。", "The colours “{front}” and “{back}” are too near ({mode}: {ratio}:1, at least {least}:1 is needed).",
        "どちらかを、もっと濃く、または薄くしてください。", "Make one of them darker or lighter.");
    public static readonly DiagnosticCode RenderFailed = E("KYO4090",
        "{template} の不具合のため、{pages}ページを作れません（最初は {page}）: {detail}", "{template} fails on {pages} pages (the first is {page}): {detail}",
        "見た目の一式（テーマ）の不具合です。テーマを作った人に、この文を伝えてください。", "A fault of the theme: send this message to whoever made it.");
}
