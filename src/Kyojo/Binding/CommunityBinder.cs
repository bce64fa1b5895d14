using System.Collections.Frozen;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>A file of <c>content/communities</c> to communities: one mapping, or a sequence of them.</summary>
internal sealed class CommunityBinder(FrozenDictionary<string, CommunityType> types, Unread unread, DiagnosticBag found)
{
    // What is left of an entry that was withdrawn (privacy rule P5).
    private static readonly string[] KeptWhenWithdrawn = ["id", "type", "redirects", "publication"];

    public IReadOnlyList<Community> Bind(string path, string stem, YamlNode? root)
    {
        switch (root)
        {
            case YamlMapping mapping:
                return Kept(One(path, mapping, stem), path, mapping, stem) is { } community ? [community] : [];
            case YamlSequence sequence:
                return [.. sequence.Items.Select(item => Item(path, item)).OfType<Community>()];
            default:
                unread.Add(UnreadKind.Community, null);
                found.Add(Codes.WrongStart, root?.In(path) ?? SourceSpan.WholeFile(path), ("expected", new("「項目: 値」の並びか「- 」の一覧", "“key: value” lines or a list")));
                return [];
        }
    }

    /// <summary>The Markdown text of a field with the place of its first character.</summary>
    public static MarkdownBody? Markdown(YamlMapping mapping, Field field, FieldValues values, string path) =>
        Start(mapping, field, values) is { } start ? new MarkdownBody(values.Text(field)!, start.In(path), MarkdownProfile.Field) : null;

    private static TextPlace? Start(YamlMapping mapping, Field field, FieldValues values)
    {
        if (values.Text(field) is not { Length: > 0 } || mapping[field.Key] is not YamlScalar node) return null;
        // A block scalar starts on the next line, indented two deeper than its key as a rule.
        return node.IsBlock ? TextPlace.Of(node.Line + 1, KeyColumn(mapping, field.Key) + 2, 1) : TextPlace.Of(node.Line, node.Column, node.Length);
    }

    private static int KeyColumn(YamlMapping mapping, string key)
    {
        foreach (var (name, _) in mapping.Entries)
        {
            if (name.Value == key) return name.Column;
        }

        return mapping.Column;
    }

    private Community? Item(string path, YamlNode item)
    {
        if (item is YamlMapping mapping) return Kept(One(path, mapping, stem: null), path, mapping, null);
        unread.Add(UnreadKind.Community, null);
        found.Add(Codes.WrongStart, item.In(path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
        return null;
    }

    private Community? Kept(Community? community, string path, YamlMapping mapping, string? stem)
    {
        if (community is not null) return community;
        unread.Add(UnreadKind.File, path);
        unread.Add(UnreadKind.Community, (mapping["id"] as YamlScalar)?.Value ?? stem);
        return null;
    }

    private Community? One(string path, YamlMapping mapping, string? stem)
    {
        var binder = new Binder(path, found);
        var withdrawn = (mapping["publication"] as YamlMapping)?["status"] is YamlScalar { Value: "withdrawn" };
        var typeId = (mapping["type"] as YamlScalar)?.Value;
        var type = typeId is null ? null : types.GetValueOrDefault(typeId);
        var own = FieldValues.None;
        var values = binder.Bind(mapping, CommunityFields.Schema, Other, checkRequired: !withdrawn);
        if (withdrawn) Withdrawn(path, mapping);
        if (type is null)
        {
            if (values.Text(CommunityFields.Type) is { } unknown && !unread.Has(UnreadKind.Type, unknown))
            {
                found.Suggest(Codes.NoSuchType, values.SpanOf(CommunityFields.Type, path), NearNames.Of(unknown, types.Keys.Order(StringComparer.Ordinal)), null, ("id", unknown));
            }

            return null;
        }

        if (values.Text(CommunityFields.Id) is not { } id) return null;
        if (stem is not null && id != stem) found.Add(Codes.IdNotFileName, values.SpanOf(CommunityFields.Id, path), ("id", id), ("file", stem));
        if (!ScalarBinder.IsId(id)) return null;
        var community = new Community(values, own, type, path, Start(mapping, CommunityFields.Description, values));
        if (withdrawn) return community;
        if (mapping[type.Id] is null) binder.Missing(mapping, type.Own);
        EasyLines(path, mapping);
        LifecycleRules.Check(community, found);
        ReachRules.Check(community, found);
        PlaceRules.Check(community, values.SpanOf(CommunityFields.Places, path), found);
        return community;

        bool Other(YamlScalar key, YamlNode value)
        {
            if (!types.ContainsKey(key.Value)) return unread.Has(UnreadKind.Type, key.Value);
            if (type is null) return true;
            if (key.Value != type.Id)
            {
                found.Add(Codes.OtherTypesBlock, key.In(path), ("block", key.Value), ("type", type.Id));
            }
            else if (value is YamlMapping block)
            {
                own = binder.Bind(block, type.Own);
            }
            else if (value is YamlScalar { IsEmpty: true })
            {
                found.Add(Codes.EmptyValue, value.In(path), ("key", key.Value));
            }
            else
            {
                found.Add(Codes.WrongKind, value.In(path), ("key", key.Value), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            }

            return true;
        }
    }

    // Easy Japanese may have ruby: its lines have the checks of titles (markdown.md, profile "line").
    private void EasyLines(string path, YamlMapping mapping)
    {
        if ((mapping[CommunityFields.I18n.Key] as YamlMapping)?[I18nFields.Easy.Key] is not YamlMapping easy) return;
        foreach (var field in (ReadOnlySpan<Field>)[I18nFields.Name, I18nFields.Summary])
        {
            if (easy[field.Key] is YamlScalar line) LineFindings.Add(found, MarkdownLine.Of(line.Value), line, path);
        }
    }

    private void Withdrawn(string path, YamlMapping mapping)
    {
        var left = mapping.Entries.Select(e => e.Key).Where(k => !KeptWhenWithdrawn.Contains(k.Value)).ToArray();
        if (left.Length > 0) found.Add(Codes.WithdrawnHasContent, left[0].In(path), ("keys", Bilingual.List(left.Select(k => k.Value))));
    }
}
