using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Forms;

/// <summary>The answers of a form that was sent.</summary>
/// <param name="Form">The form.</param>
/// <param name="Answers">Answers by id of the question, values of choices in place of their words; empty ones are missing.</param>
internal sealed record FormBody(IssueForm Form, ImmutableDictionary<string, string> Answers)
{
    /// <summary>GitHub's own limit for the text of an issue, in characters.</summary>
    public const int Longest = 65_536;

    private const string Heading = "### ";
    private const int LongestLine = 2_000;

    /// <summary>The answer to a question; null when there is none.</summary>
    public string? this[string id] => Answers.GetValueOrDefault(id);

    /// <summary>
    /// Reads the text of an issue: a heading for each question, in the order of the form, the answer below it. A text in
    /// which a question stands twice, is missing or out of order is refused as a whole: an answer could otherwise
    /// pretend to be another one.
    /// </summary>
    /// <param name="text">What was sent.</param>
    /// <param name="forms">The forms it may be.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    public static FormBody? Read(string text, ImmutableArray<IssueForm> forms, List<Bilingual> faults)
    {
        if (text.Length > Longest)
        {
            faults.Add(FormWords.TooLong);
            return null;
        }

        var lines = Clean(text).Split('\n');
        foreach (var form in forms)
        {
            var places = lines.Index().Where(line => QuestionOf(form, line.Item) is not null).Select(line => line.Index).ToArray();
            if (places.Length != form.Fields.Length || places.Where((line, i) => QuestionOf(form, lines[line]) != form.Fields[i]).Any()) continue;
            return Answered(form, [.. places.Select((line, i) => string.Join('\n', lines[(line + 1)..(i + 1 < places.Length ? places[i + 1] : lines.Length)]).Trim())], faults);
        }

        faults.Add(FormWords.NoForm);
        return null;
    }

    private static FormField? QuestionOf(IssueForm form, string line) =>
        line.StartsWith(Heading, StringComparison.Ordinal) ? form.Fields.FirstOrDefault(f => f.Label == line[Heading.Length..].Trim()) : null;

    private static FormBody? Answered(IssueForm form, ImmutableArray<string> texts, List<Bilingual> faults)
    {
        var before = faults.Count;
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (field, text) in form.Fields.Zip(texts))
        {
            // What GitHub writes for a question that was left out.
            var answer = text is "_No response_" || (field.Answer == FormAnswer.Choice && text is "None") ? "" : text;
            if (Value(field, answer, faults) is { Length: > 0 } value) answers.Add(field.Id, value);
        }

        return faults.Count == before ? new FormBody(form, answers.ToImmutable()) : null;
    }

    private static string? Value(FormField field, string answer, List<Bilingual> faults)
    {
        if (field.Answer == FormAnswer.Consent)
        {
            if (!answer.StartsWith("- [x]", StringComparison.OrdinalIgnoreCase)) faults.Add(FormWords.NotAgreed);
            return null;
        }

        if (answer.Length == 0)
        {
            if (field.IsRequired) faults.Add(FormWords.Unanswered.With(field.Label));
            return null;
        }

        if (field.Answer == FormAnswer.Text) return answer;
        if (field.Answer == FormAnswer.Choice)
        {
            foreach (var (value, label) in field.Choices)
            {
                if (label == answer) return value;
            }

            faults.Add(FormWords.NoChoice.With(field.Label, Short(answer)));
            return null;
        }

        if (answer.Contains('\n') || answer.Length > LongestLine)
        {
            faults.Add(FormWords.NotOneLine.With(field.Label));
            return null;
        }

        return answer;
    }

    // Signs that cannot be seen have no place in an answer: they hide what is written, or turn its order round.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (rune.Value == '\n' || kind is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)) clean.Append(rune.ToString());
            else if (rune.Value == '\t') clean.Append(' ');
        }

        return clean.ToString();
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
