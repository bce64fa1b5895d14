using System.Collections.Frozen;
using Kyojo.Importing.Records;
using Kyojo.Importing.Tables;
using Kyojo.Model;
using Kyojo.Model.Columns;

namespace Kyojo.Importing.Mapping;

/// <summary>What a header stands for without any mapping: standard columns, own fields of the site's types, and the names lists use.</summary>
internal sealed class KnownHeaders
{
    private readonly FrozenDictionary<string, (ColumnRole Role, Target? Target)> byName;
    private readonly IReadOnlyDictionary<string, CommunityType> types;

    public KnownHeaders(IReadOnlyDictionary<string, CommunityType> types)
    {
        this.types = types;
        var names = new Dictionary<string, (ColumnRole, Target?)>(StringComparer.Ordinal);
        foreach (var column in StandardColumns.All) names.TryAdd(HeaderName.Whole(column.Header), Of(column));
        foreach (var type in types.Values.OrderBy(t => t.Order))
        {
            foreach (var column in OwnColumns.Of(type)) names.TryAdd(HeaderName.Whole(column.Header), Of(column));
        }

        foreach (var (column, headers) in HeaderAliases.All)
        {
            foreach (var header in headers) names.TryAdd(HeaderName.Whole(header), Of(column));
        }

        foreach (var (key, headers) in HeaderAliases.OfOwnFields)
        {
            var owners = types.Values.Where(t => t.Own[key] is not null).ToArray();
            if (owners.Length != 1) continue;
            foreach (var header in headers) names.TryAdd(HeaderName.Whole(header), Of(OwnColumns.Of(owners[0]).First(c => c.Path == $"{owners[0].Id}.{key}")));
        }

        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a header stands for; null when it is not known.</summary>
    public (ColumnRole Role, Target? Target)? Find(string header)
    {
        foreach (var form in HeaderName.Forms(header))
        {
            if (byName.TryGetValue(form, out var known)) return known;
        }

        var plain = HeaderName.Plain(header);
        if (!plain.StartsWith(HeaderAliases.FeePrefix, StringComparison.Ordinal) || plain.Length == HeaderAliases.FeePrefix.Length) return null;
        return FieldRoute.Parse($"joining.fee.{plain[HeaderAliases.FeePrefix.Length..]}.amount", types) is { } fee ? (ColumnRole.Mapped, new Target(fee, CellForm.Fees)) : null;
    }

    private (ColumnRole, Target?) Of(StandardColumn column)
    {
        switch (column.Path)
        {
            case HeaderAliases.RowKey:
                return (ColumnRole.Key, null);
            case HeaderAliases.PlaceCode or "operator.lg_code":
                return (ColumnRole.PlaceCode, null);
            case HeaderAliases.Ignored:
                return (ColumnRole.Ignored, null);
            case "type":
                return (ColumnRole.Type, null);
        }

        if (column.IsGenerated || FieldRoute.Parse(column.Path, types) is not { } route) return (ColumnRole.Ignored, null);
        return (ColumnRole.Mapped, new Target(route, column.Form));
    }
}
