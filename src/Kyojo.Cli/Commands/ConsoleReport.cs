using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Commands;

/// <summary>Diagnostics as people read them: place, message, the line with carets, proposal and hint.</summary>
internal sealed class ConsoleReport(TextWriter output, Language language, ISourceFolder folder)
{
    private readonly SourceTexts texts = new(folder);

    public void Write(ImmutableArray<Diagnostic> diagnostics, int most)
    {
        foreach (var diagnostic in Heaviest(diagnostics, most)) One(diagnostic);
        if (diagnostics.Length > most) output.WriteLine(Words.More.Fill(language, diagnostics.Length - most));
        if (diagnostics.Length > 0) output.WriteLine(Words.ToldMore.Fill(language, diagnostics.MaxBy(d => d.Severity)!.Code.Id));
    }

    // No error is left out for the sake of a piece of information; what is told stays in the order of places.
    private static IEnumerable<Diagnostic> Heaviest(ImmutableArray<Diagnostic> diagnostics, int most) => diagnostics.Length <= most
        ? diagnostics
        : diagnostics.Select((diagnostic, place) => (diagnostic, place)).OrderByDescending(d => d.diagnostic.Severity).ThenBy(d => d.place).Take(most).OrderBy(d => d.place).Select(d => d.diagnostic);

    private void One(Diagnostic diagnostic)
    {
        output.WriteLine($"{diagnostic.Span}: {Words.Of(diagnostic.Severity).In(language)} {diagnostic.Code.Id}: {diagnostic.MessageIn(language)}");
        if (language == Language.Both && diagnostic.MessageIn(Language.English) is var english && english != diagnostic.MessageIn(Language.Japanese)) output.WriteLine($"  {english}");
        if (texts.Of(diagnostic.Span.File) is { } text)
        {
            foreach (var line in CodeFrame.Of(text, diagnostic.Span)) output.WriteLine(line);
        }

        if (!diagnostic.Suggestions.IsEmpty) output.WriteLine($"  {Words.Suggest.In(language)}: {string.Join(language == Language.English ? ", " : "、", diagnostic.Suggestions)}");
        if (diagnostic.HintIn(language) is { Length: > 0 } hint) output.WriteLine($"  {Words.Hint.In(language)}: {hint}");
        if (language == Language.Both && diagnostic.HintIn(Language.English) is { Length: > 0 } second && second != diagnostic.HintIn(Language.Japanese)) output.WriteLine($"  {Words.Hint.En}: {second}");
        output.WriteLine();
    }
}
