using System.Collections.Immutable;
using Kyojo.Importing.Records;
using Kyojo.Model;

namespace Kyojo.Forms;

/// <summary>What a question asks for.</summary>
internal enum FormAnswer
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines, for people only.</summary>
    Text,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>That everybody may read what is sent; has to be agreed to.</summary>
    Consent,
}

/// <summary>A question of a form.</summary>
/// <param name="Id">Name of its answer in the address of a prefilled form.</param>
/// <param name="Label">The question, which is also its heading in the text that is sent; no two of a form are alike.</param>
internal sealed record FormField(string Id, string Label)
{
    /// <summary>Field of the record that takes the answer, as a path of the table of fields; empty when the answer says what is to be done.</summary>
    public string Path { get; init; } = "";

    /// <summary>What it asks for.</summary>
    public FormAnswer Answer { get; init; } = FormAnswer.Line;

    /// <summary>A sentence below the question; may be empty.</summary>
    public string Help { get; init; } = "";

    /// <summary>An invented answer in the empty box; may be empty.</summary>
    public string Example { get; init; } = "";

    /// <summary>What may be chosen: value in the record and words.</summary>
    public ImmutableArray<(string Value, string Label)> Choices { get; init; } = [];

    /// <summary>The form cannot be sent without an answer.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A question for a field of the record: label and choices are those of the table of fields.</summary>
    /// <param name="path">The field.</param>
    /// <param name="label">Label; null = that of the field.</param>
    /// <param name="types">Types of the site.</param>
    public static FormField Of(string path, IReadOnlyDictionary<string, CommunityType> types, string? label = null)
    {
        var field = FieldRoute.Parse(path, types)!.Last;
        ImmutableArray<(string, string)> choices = field.Kind switch
        {
            FieldKind.Enum => [.. field.Choices.Where(c => c.Value != "unknown").Select(c => (c.Value, c.Label.Ja))],
            FieldKind.Tri => [("true", "はい"), ("false", "いいえ")],
            FieldKind.Prefecture => [.. ReferenceTables.Prefectures.Select(p => (p.Code, p.Name))],
            _ => [],
        };
        return new FormField(path.Replace('.', '-').Replace('_', '-'), label ?? field.Label.Ja) { Path = path, Choices = choices, Answer = choices.IsEmpty ? FormAnswer.Line : FormAnswer.Choice };
    }
}
