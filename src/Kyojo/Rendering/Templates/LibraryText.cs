using System.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Collects template text for the library. Text and <c>{{ }}</c> that touch cannot be read as something else.</summary>
internal sealed class LibraryText
{
    /// <summary>Helper that prints its argument: for a literal given to a partial.</summary>
    public const string Value = "value";

    private readonly StringBuilder text = new();
    private bool afterTag;

    /// <summary>Name of a helper that may print markup. No view value has such a name, so <c>{{lang}}</c> stays the value.</summary>
    public static string Markup(string name) => "_" + name;

    /// <summary>Name of the same helper where only plain text may stand.</summary>
    public static string Plain(string name) => "__" + name;

    /// <summary>Text as it stands in a template.</summary>
    public void Text(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty) return;
        if (afterTag && written[0] == '}')
        {
            Brace('}');
            written = written[1..];
        }

        text.Append(written);
        afterTag = false;
    }

    /// <summary>A whole <c>{{…}}</c>.</summary>
    public void Tag(string tag)
    {
        if (text.Length > 0 && text[^1] == '{' && !afterTag)
        {
            text.Length--;
            Brace('{');
        }

        text.Append(tag);
        afterTag = true;
    }

    public override string ToString() => text.ToString();

    private void Brace(char brace) => text.Append("{{").Append(Markup(Value)).Append(" \"").Append(brace).Append("\"}}");
}
