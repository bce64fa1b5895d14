namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode NotInCp932 = I("KYO3025",
        "CP932にない文字「{char}」があります（CP932版では「{sub}」）。", "“{char}” is not in CP932 (“{sub}” in the CP932 copy).");
    public static readonly DiagnosticCode Cp932Replaced = I("KYO6410",
        "CP932版で{count}文字を置き換えました。", "{count} characters were substituted in the CP932 copy.",
        "どの文字かは data/cp932-notes.csv にあります。", "data/cp932-notes.csv lists them.");
    public static readonly DiagnosticCode FormulaCells = W("KYO6411",
        "表計算ソフトが式として実行するおそれのあるセルが{count}個あります。", "{count} cells may be run as formulas by a spreadsheet.",
        "「=」「+」「-」「@」で始まる値を直すか、site.yml に open_data: {formula_guard: true} と書いてください。", "Change values that start with = + - @, or write open_data: {formula_guard: true} in site.yml.");
}
