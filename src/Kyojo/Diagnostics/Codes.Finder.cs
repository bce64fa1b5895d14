namespace Kyojo.Diagnostics;

#pragma warning disable CS1591 // The words of each code are its documentation.

public static partial class Codes
{
    public static readonly DiagnosticCode FinderNext = E("KYO2901",
        "「{value}」という質問はありません。", "There is no question “{value}”.",
        "書ける名前: {known}（result で質問が終わります）", "Names there are: {known} (result ends the questions)");
    public static readonly DiagnosticCode FinderCircle = E("KYO2902",
        "質問が終わりません（{way}）。", "The questions never end ({way}).",
        "どこかの答えの next を result か、先の質問にしてください。", "Let next of one of the answers be result, or a question further on.");
    public static readonly DiagnosticCode FinderUnreached = W("KYO2903",
        "質問「{question}」にたどりつく答えがありません。", "No answer leads to the question “{question}”.",
        "前の質問の next に書くか、この質問を消してください。", "Name it in next of an answer, or remove it.");
    public static readonly DiagnosticCode FinderCondition = E("KYO2904",
        "「{value}」という条件は使えません。", "“{value}” cannot be a condition.",
        "使えるもの: {allowed}", "These can: {allowed}");
    public static readonly DiagnosticCode FinderEmpty = W("KYO2905",
        "当てはまる会が一つもない結果が {n} あります（{answers}）。", "{n} results have no entry ({answers}).",
        "条件をゆるめるか、この答えを消してください。そのままでも、ページには条件をゆるめた会が出ます。", "Ask for less, or remove the answer. As it is, the page shows the entries of a wider result.");
    public static readonly DiagnosticCode FinderLost = E("KYO2906",
        "どの答えからもたどりつけない会が {n} あります（{entries}）。条件「{condition}」に合いません。", "No answer leads to {n} entries ({entries}): they do not fulfil “{condition}”.",
        "条件を足すか、条件のない答え（わからない・ひととおり見たい）を加えてください。", "Add to the condition, or add an answer without one (“I am not sure”).");
    public static readonly DiagnosticCode FinderAnswerId = E("KYO2907",
        "答えの記号「{id}」は使えません（{detail}）。", "The id “{id}” of an answer cannot be used ({detail}).",
        "ページの場所になるので、質問の中で一つずつ別の記号にします。", "It becomes a part of an address, so each answer of a question needs one of its own.");
    public static readonly DiagnosticCode FinderLimit = E("KYO2908",
        "質問の組み合わせが上限（{what}）を超えました。いちばん枝分かれさせているのは質問「{question}」です。", "The questions are over the limit ({what}). The question “{question}” multiplies most.",
        "質問か答えを減らしてください。ページの上限は site.yml の finder.max_pages で変えられます。", "Remove questions or answers. The limit of pages is finder.max_pages of site.yml.");
    public static readonly DiagnosticCode FinderManyAnswers = W("KYO2909",
        "質問「{question}」の答えが {n} あります（目安は {max} まで）。", "The question “{question}” has {n} answers (at most {max} can be taken in).",
        "似た答えをまとめるか、質問を二つに分けてください。", "Join answers that are alike, or ask two questions.");
    public static readonly DiagnosticCode FinderNoUnsure = W("KYO2910",
        "質問「{question}」に、条件のない答え（わからない、どれでも）がありません。", "The question “{question}” has no answer without a condition (“not sure”, “any”).",
        "where も prefer もない答えを一つ加えると、決められない人も先に進めます。", "Add an answer without where and prefer, so that those who cannot decide can go on.");
}
