using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Importing.Mapping;

/// <summary>One entry of <c>columns</c>: a path, or a path with how to read the cells.</summary>
internal sealed class TargetReader(string file, IReadOnlyDictionary<string, CommunityType> types, DiagnosticBag found)
{
    private static readonly string[] Transforms = ["join", "prefix", "kana", "first", "municipality-from-code"];

    public (string Header, Target Target, SourceSpan Span)? Read(YamlScalar header, YamlNode node)
    {
        var values = FieldValues.None;
        var to = node as YamlScalar;
        if (node is YamlMapping mapping)
        {
            values = new Binder(file, found).Bind(mapping, MappingFields.TargetSchema);
            to = mapping[MappingFields.To.Key] as YamlScalar;
        }

        if (to is null)
        {
            if (node is not YamlMapping) found.Add(Codes.WrongKind, node.In(file), ("key", header.Value), ("expected", new("項目の場所（例 name.ja）", "a path such as name.ja")));
            return null;
        }

        if (FieldRoute.Parse(to.Value, types) is not { } route)
        {
            var known = StandardColumns.All.Where(c => !c.IsGenerated).Select(c => c.Path);
            found.Suggest(Codes.UnknownKey, to.In(file), NearNames.Of(to.Value, known.Distinct(StringComparer.Ordinal)), null, ("key", to.Value));
            return null;
        }

        var consent = values.Map(MappingFields.TargetSchema[ConsentFields.Key]!);
        return (header.Value, new Target(route, FormOf(route))
        {
            Parse = values.Text(MappingFields.Parse),
            Split = values.Texts(MappingFields.Split),
            Values = values.Pairs(MappingFields.Values).ToFrozenDictionary(p => JapaneseText.Line(p.Key), p => p.Value is string[] many ? string.Join(';', many) : (string)p.Value, StringComparer.Ordinal),
            WhenEmpty = values.Text(MappingFields.WhenEmpty),
            Consent = consent.Entries.IsEmpty ? null : (consent.Text(ConsentFields.Basis, ""), consent.Date(ConsentFields.On)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""),
            Transform = Transform(values),
        }, header.In(file));
    }

    /// <summary>How cells of a field are written when nothing else is said: the form of its standard column, else by its kind.</summary>
    public static CellForm FormOf(FieldRoute route)
    {
        var standard = StandardColumns.All.FirstOrDefault(c => c.Path == route.Path && c.Path != "type");
        if (standard is not null) return standard.Form;
        return route.Last.Kind switch
        {
            FieldKind.Enum => CellForm.Label,
            FieldKind.Tri or FieldKind.Bool => CellForm.YesNo,
            FieldKind.Yomi => CellForm.Katakana,
            FieldKind.Prefecture => CellForm.PrefectureName,
            FieldKind.Municipality => CellForm.MunicipalityName,
            FieldKind.Address => CellForm.Address,
            FieldKind.Channel => CellForm.Channel,
            FieldKind.Int when ReferenceEquals(route.Last, JoiningFields.FeeAmount) => CellForm.Fees,
            _ => CellForm.Value,
        };
    }

    private (string, ImmutableArray<string>)? Transform(FieldValues values)
    {
        if (values.Text(MappingFields.Transform) is not { } text) return null;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var name = open < 0 ? text : text[..open];
        if (Transforms.Contains(name)) return (name, open < 0 ? [] : [.. text[(open + 1)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
        found.Suggest(Codes.NotAllowed, values.SpanOf(MappingFields.Transform, file), NearNames.Of(name, Transforms), null, ("value", text), ("allowed", Bilingual.List(Transforms)));
        return null;
    }
}
