using System.Text;

namespace Kyojo.Tests.Fuzzing;

/// <summary>Changes files of the repository at random, the same way every time: a case is its number.</summary>
/// <param name="seeds">Texts to start from.</param>
internal sealed class Mutator(string[] seeds)
{
    // Signs that mean something to one of the readers, and characters that readers like to stumble over.
    private static readonly string[] Tokens =
    [
        ": ", ":", "- ", "\n", "\n\n", "\r\n", "\r", "\t", "  ", "　", "：", "---\n", "...\n", "{", "}", "[", "]", ",", "\"", "'", "|", "|\n", ">-\n", "&a ", "*a", "!t ", "<<: ", "#", " #", "? ", "@", "`", "%", "\\", "\\u", "\"\\ud800\"",
        "**", "*", "_", "~~", "`", "```\n", ":::", ":::注意\n", "# ", "## ", "> ", "1. ", "![", "](", ")", "[^1]", "[^1]: ", "{漢|かん}", "《《", "》》", "<b>", "<!--", "-->", "| a |\n|---|\n", "{#id}", "[](//a)", "https://", "@fig:a",
        "{{", "}}", "{{{", "}}}", "{{#if ", "{{/if}}", "{{else}}", "{{#each ", "{{> ", "{{#> frame}}", "{{!-- ", "--}}", "../", "@root", "@index", "(t \"", "\")", "{{url \"", "~}}",
        "id: ", "type: ", "places: ", "unknown", "null", "true", "~", "2020-02-30", "令和元年", "平成31年4月1日", "㍻30年", "年度", "元", "から", "/", "~", "H", "０", "９", "13", "99999999999999999999",
        "\0", "\u0007", "\uFEFF", "\u200B", "\u202E", "\u2028", "\u0085", "\uFFFD", "\u3099", "ﾊﾟ", "𠮷", "🙂", "é", "ｶﾞ", "－", "\uD800", "\uDC00",
    ];

    /// <summary>The text of a case.</summary>
    /// <param name="number">Number of the case.</param>
    public string Text(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(seeds[random.Next(seeds.Length)]);
        for (var changes = 1 + random.Next(8); changes > 0; changes--) Change(text, random);
        return text.ToString();
    }

    /// <summary>The same as bytes, now and then with bytes that are no UTF-8.</summary>
    /// <param name="number">Number of the case.</param>
    public byte[] Bytes(int number)
    {
        var bytes = Encoding.UTF8.GetBytes(Text(number));
        var random = new Random(~number);
        for (var broken = random.Next(8) == 0 ? random.Next(4) : 0; broken > 0 && bytes.Length > 0; broken--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 1 << random.Next(1, 9)));
        var token = Tokens[random.Next(Tokens.Length)];
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, token, random.Next(20) == 0 ? random.Next(400) : 1 + random.Next(3));
                break;
            case 3:
                text.Remove(at, length).Insert(at, token);
                break;
            case 4:
                var other = seeds[random.Next(seeds.Length)];
                var from = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, length)));
                break;
            case 5:
                text.Length = at;
                break;
            case 6:
                var cut = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), cut);
                break;
            default:
                text.Insert(at, token);
                break;
        }
    }
}
