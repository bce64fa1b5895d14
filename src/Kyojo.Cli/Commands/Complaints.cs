using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary>What is wrong with a command line, in the language of the person who typed it.</summary>
internal static class Complaints
{
    /// <summary>One sentence for each fault, with a proposal below where a word is near.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, Language language)
    {
        foreach (var word in parsed.UnmatchedTokens)
        {
            yield return Words.NoSuchWord.Fill(language, word);
            var near = NearNames.Of(word, Known(parsed));
            if (!near.IsEmpty) yield return $"{Words.Suggest.In(language)}: {string.Join(", ", near)}";
        }

        foreach (var error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult option:
                    yield return Option(option, language);
                    break;
                case ArgumentResult { Parent: OptionResult option }:
                    yield return Option(option, language);
                    break;
                case ArgumentResult { Parent: CommandResult command }:
                    yield return Words.RequiredArgument.Fill(language, command.Command.Name);
                    break;
                case var _ when parsed.UnmatchedTokens.Count == 0:
                    yield return error.Message;
                    break;
            }
        }
    }

    private static string Option(OptionResult result, Language language)
    {
        var name = result.Option.Name;
        if (result.Tokens.Count == 0) return Words.RequiredValue.Fill(language, name);
        var allowed = result.Option.GetCompletions(CompletionContext.Empty).Select(c => c.Label).ToList();
        return Words.BadValue.Fill(language, name, string.Join(' ', result.Tokens.Select(t => t.Value)), string.Join(language == Language.English ? ", " : "、", allowed));
    }

    private static IEnumerable<string> Known(ParseResult parsed)
    {
        var root = parsed.RootCommandResult.Command;
        var here = parsed.CommandResult.Command;
        return here.Subcommands.Select(c => c.Name).Concat(here.Options.Concat(root.Options).Select(o => o.Name)).Distinct(StringComparer.Ordinal);
    }
}
