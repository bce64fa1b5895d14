namespace Kyojo.Cli.Tests;

/// <summary>Files of the smallest site.</summary>
internal static class SmallSite
{
    public const string Settings = "title: 試しのサイト\noperator: {name: 試しの市, department: 試しの課, contact: {label: 電話交換}}\nlicense: CC-BY-4.0\nurl: https://site.example/\n";

    public const string Type = """
        id: club
        order: 1
        label: 試しの会
        yomi: ためしのかい
        schema_org: Organization
        what: 試しの種別。
        value_individual: 個人の価値。
        value_second: {for: [region], label: 地域, text: 地域の価値。}
        fields:
          - {key: size, label: 大きさ, kind: enum, values: [{value: small, label: 小さい}, {value: unknown, label: 不明}]}
          - {key: open_to_non_natives, label: 出身者以外, kind: tri}
        """;

    public const string References = "book:\n  title: 試しの本\n  author: 例示太郎研究所\n  issued: 2021-03-30\n";

    /// <summary>A community with everything that is required.</summary>
    public static string Community(string id, string more = "", string name = "試しの会", string status = "published") => $$"""
        id: {{id}}
        type: club
        name: {ja: {{name}}, yomi: ためしのかい}
        summary: 試しに集まる会。
        lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}
        sources: [{id: s1, ref: book}]
        publication: {status: {{status}}, updated: 2026-01-01}
        {{more}}
        """ + "\n";
}
