using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>The four occasions: built in, with what a site's <c>content/leave.yml</c> puts in their place, text by text.</summary>
internal static class OccasionBinder
{
    /// <summary>Where a site's own texts stand.</summary>
    public const string File = "content/leave.yml";

    private static readonly Lazy<FieldValues> BuiltIn = new(ReadBuiltIn);

    /// <summary>The occasions of a site without texts of its own.</summary>
    public static ImmutableArray<Occasion> Default => Of(FieldValues.None);

    /// <summary>Reads a site's texts; goes on with the built-in ones after a fault.</summary>
    /// <param name="root">The file's tree; null when it has none.</param>
    /// <param name="found">Receives KYO2001, 2003–2005 and KYO1006.</param>
    public static ImmutableArray<Occasion> Bind(YamlNode? root, DiagnosticBag found)
    {
        if (root is not YamlMapping mapping)
        {
            if (root is not null) found.Add(Codes.WrongStart, root.In(File), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            return Default;
        }

        var values = new Binder(File, found).Bind(mapping, LeaveFields.FileSchema);
        foreach (var occasion in values.Entries)
        {
            foreach (var language in LeaveFields.Languages) Lengths(((FieldValues)occasion.Value).Map(language), language.Key, found);
        }

        return Of(values);
    }

    private static ImmutableArray<Occasion> Of(FieldValues site) => [.. Occasion.Ids.Select(id => One(id.Name, id.Letter, BuiltIn.Value.Map(LeaveFields.FileSchema[id.Name]!), site.Map(LeaveFields.FileSchema[id.Name]!)))];

    private static Occasion One(string id, char letter, FieldValues builtIn, FieldValues site) => new()
    {
        Id = id,
        Letter = letter,
        Moments = site.Has(LeaveFields.Moments) ? site.Texts(LeaveFields.Moments) : builtIn.Texts(LeaveFields.Moments),
        IsByOrigin = (site.Text(LeaveFields.Place) ?? builtIn.Text(LeaveFields.Place)) == "origin",
        Texts = LeaveFields.Languages.ToFrozenDictionary(l => l.Key, l => Texts(site.Map(l), builtIn.Map(l)), StringComparer.Ordinal),
    };

    private static OccasionTexts Texts(FieldValues site, FieldValues builtIn)
    {
        return new OccasionTexts(Text(LeaveFields.Label), Text(LeaveFields.Invitation), Text(LeaveFields.What), Text(LeaveFields.General), Text(LeaveFields.HandedOut));

        string Text(Field field) => site.Text(field) ?? builtIn.Text(field, "");
    }

    // Paper has room for so much (leaving-kit.md 4). Half-width letters count half; a reading is no letter of the line.
    private static void Lengths(FieldValues texts, string language, DiagnosticBag found)
    {
        foreach (var (field, most) in ((Field, int)[])[(LeaveFields.Invitation, 20), (LeaveFields.What, 90)])
        {
            if (texts.Text(field) is not { } text) continue;
            var width = Math.Ceiling(MarkdownLine.Of(text).Plain.Sum(c => DisplayWidth.IsWide(c) ? 1 : 0.5));
            if (width > most) found.Add(Codes.TooLong, texts.SpanOf(field, File), ("key", $"{language}.{field.Key}"), ("n", width.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("max", most.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private static FieldValues ReadBuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reference/leave.yml") ?? throw new InvalidOperationException("The occasions are not embedded.");
        using var reader = new StreamReader(stream);
        var found = new DiagnosticBag();
        var values = YamlReader.Read("leave.yml", reader.ReadToEnd(), found) is YamlMapping root ? new Binder("leave.yml", found).Bind(root, LeaveFields.FileSchema) : FieldValues.None;
        return found.Count == 0 ? values : throw new InvalidOperationException("The built-in occasions have a fault: " + found.ToSorted()[0].Code.Id);
    }
}
