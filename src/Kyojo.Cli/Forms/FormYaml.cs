using System.Globalization;
using System.Text;
using Kyojo.Syntax;

namespace Kyojo.Forms;

/// <summary>
/// A form as GitHub reads it (docs.github.com: “Syntax for GitHub's form schema”, looked up 2026-11-21).
/// </summary>
internal static class FormYaml
{
    /// <summary>The file with a final line end.</summary>
    public static string Of(IssueForm form)
    {
        var text = new StringBuilder();
        Line(text, 0, "# kyojo forms --write で作ったファイルです。手で直さないでください。");
        Line(text, 0, $"name: {Quoted(form.Title)}");
        Line(text, 0, $"description: {Quoted(form.About)}");
        Line(text, 0, $"title: {Quoted(form.Title + "：")}");
        Line(text, 0, "body:");
        Line(text, 1, "- type: markdown");
        Line(text, 2, "attributes:");
        Line(text, 3, $"value: {Quoted(form.Intro)}");
        foreach (var field in form.Fields) Field(text, field);
        return text.ToString();
    }

    private static void Field(StringBuilder text, FormField field)
    {
        Line(text, 1, $"- type: {Type(field.Answer)}");
        Line(text, 2, $"id: {field.Id}");
        Line(text, 2, "attributes:");
        Line(text, 3, $"label: {Quoted(field.Label)}");
        if (field.Answer == FormAnswer.Consent)
        {
            Line(text, 3, "options:");
            Line(text, 4, $"- label: {Quoted(field.Help)}");
            Line(text, 5, "required: true");
            return;
        }

        if (field.Help.Length > 0) Line(text, 3, $"description: {Quoted(field.Help)}");
        if (field.Example.Length > 0) Line(text, 3, $"placeholder: {Quoted(field.Example)}");
        if (!field.Choices.IsEmpty)
        {
            Line(text, 3, "options:");
            foreach (var (_, label) in field.Choices) Line(text, 4, $"- {Quoted(label)}");
        }

        if (!field.IsRequired) return;
        Line(text, 2, "validations:");
        Line(text, 3, "required: true");
    }

    private static string Type(FormAnswer answer) => answer switch
    {
        FormAnswer.Line => "input",
        FormAnswer.Text => "textarea",
        FormAnswer.Choice => "dropdown",
        _ => "checkboxes",
    };

    // Always quoted: a bare word such as 「はい」 is safe, but nobody has to know which are not.
    private static string Quoted(string text) => YamlText.Of(text) is ['"', ..] quoted ? quoted : $"\"{text}\"";

    private static void Line(StringBuilder text, int depth, string line) => text.Append(CultureInfo.InvariantCulture, $"{new string(' ', depth * 2)}{line}\n");
}
