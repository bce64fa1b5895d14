using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary><c>content/finder.yml</c>: questions, and what each answer narrows or prefers (leaving-kit.md 10).</summary>
internal static class FinderFields
{
    public static readonly Field Ja = Line("ja", "日本語", "Japanese").Required();
    public static readonly Field Easy = Line("easy", "やさしい日本語", "Easy Japanese");
    public static readonly Field En = Line("en", "英語", "English");
    public static readonly Schema TextSchema = new("text", Ja, Easy, En);
    public static readonly Field Title = Text("title", "題名", "Title");
    public static readonly Field Start = Line("start", "はじめの質問", "First question");
    public static readonly Field QuestionText = Text("text", "質問", "Question").Required();
    public static readonly Field AnswerId = Line("id", "答えの記号", "Id of the answer").Required();
    public static readonly Field AnswerText = Text("text", "答え", "Answer").Required();
    public static readonly Field Where = Pairs("where", "しぼりこむ条件", "Conditions");
    public static readonly Field Prefer = Pairs("prefer", "先に並べる条件", "Preferences");
    public static readonly Field Next = Line("next", "次の質問", "Next question").Required();
    public static readonly Schema AnswerSchema = new("answer", AnswerId, AnswerText, Where, Prefer, Next);
    public static readonly Field Answers = Maps("answers", "答え", "Answers", AnswerSchema).Required();
    public static readonly Schema QuestionSchema = new("question", QuestionText, Answers);
    public static readonly Field Questions = Pairs("questions", "質問", "Questions", QuestionSchema).Required();
    public static readonly Schema Schema = new("finder", Title, Start, Questions);

    private static Field Text(string key, string ja, string en) => Map(key, ja, en, TextSchema) with { ScalarKey = "ja" };
}
