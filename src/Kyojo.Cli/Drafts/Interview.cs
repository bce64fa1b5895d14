using Kyojo.Commands;
using Kyojo.Diagnostics;

namespace Kyojo.Drafts;

/// <summary>Asks in a terminal for what the options left open.</summary>
internal sealed class Interview(TextReader input, TextWriter output, Language language)
{
    /// <summary>The answer; null when the person ended the input.</summary>
    public string? Ask(Question question)
    {
        output.WriteLine();
        output.WriteLine($"{question.Label.In(language)}{Words.ExampleOf.Fill(language, question.Example.In(language))}");
        for (var i = 0; i < question.Choices.Length; i++) output.WriteLine($"  {i + 1}. {question.Choices[i].Label} ({question.Choices[i].Value})");
        while (true)
        {
            output.Write(question.Default is { } usual ? $"[{usual}] > " : "> ");
            output.Flush();
            if (input.ReadLine() is not { } line) return null;
            var answer = line.Trim(' ', '\u3000');
            if (answer.Length == 0) answer = question.Default ?? "";
            if (Accept(question, answer) is { } accepted) return accepted;
            output.WriteLine(Words.AnswerNeeded.In(language));
        }
    }

    /// <summary>The value an answer means: itself, or the choice of that number or label; null when it is none.</summary>
    public static string? Accept(Question question, string answer)
    {
        if (answer.Length == 0) return null;
        if (question.Choices.IsEmpty) return answer;
        foreach (var (value, label) in question.Choices)
        {
            if (answer == value || answer == label) return value;
        }

        return int.TryParse(answer, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= question.Choices.Length ? question.Choices[number - 1].Value : null;
    }
}
