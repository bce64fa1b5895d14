using Kyojo.Diagnostics;
using Kyojo.Importing.Merging;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Importing;

/// <summary>Sixth stage: which record of the site a row is (KYO7051–7053). A record is never taken for another silently.</summary>
internal sealed class RowMatching(ImportSite site, string scheme, ImportState state, string path, DiagnosticBag found)
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Community> byExternal = ByExternal(site, scheme);
    private readonly ILookup<string, Community> byNumber = site.Records.Communities.Where(c => Number(c) is not null).ToLookup(c => Number(c)!, StringComparer.Ordinal);
    private readonly ILookup<string, Community> byName = site.Records.Communities.ToLookup(c => NameKey.Of(c.Name), StringComparer.Ordinal);

    /// <summary>Looks a row up by what the list knows it by.</summary>
    public void ByKey(ImportedRow row)
    {
        var key = row.Key;
        if (byExternal.TryGetValue(key, out var known)) row.Existing = known;
        else if (state.IdOf(key) is { } id)
        {
            row.Existing = site.ById.GetValueOrDefault(id);
            row.Id = id;
            if (row.Existing is null) row.Outcome = RowOutcome.Removed;
        }
        else if (RecordIds.IsName(key) && site.ById.TryGetValue(key, out var same)) row.Existing = same;
        if (row.Existing is not null) row.Id = row.Existing.Id;
    }

    /// <summary>Looks for a record of the site that a new row may be; where there is one the row waits for a person, unless that person has accepted.</summary>
    public void ByContent(ImportedRow row, bool accept)
    {
        if (row.Bound is not { } theirs || row.Existing is not null) return;
        var name = NameKey.Of(theirs.Name);
        Community? match = null;
        var why = new Bilingual("", "");
        if (Number(theirs) is { } number && byNumber[number].FirstOrDefault(c => ReferenceEquals(c.Type, theirs.Type) && NameKey.Of(c.Name) == name) is { } byCode)
        {
            (match, why) = (byCode, new("法人番号・名称・種別が同じ", "same corporate number, name and type"));
        }
        else if (byName[name].FirstOrDefault(c => ReferenceEquals(c.Type, theirs.Type) && SamePlace(c, theirs)) is { } byPlace)
        {
            (match, why) = (byPlace, new("名称・種別・市区町村が同じ", "same name, type and municipality"));
        }

        if (match is null) return;
        if (accept)
        {
            row.Existing = match;
            row.Id = match.Id;
            return;
        }

        row.Outcome = RowOutcome.Held;
        found.Add(Codes.ImportMatch, row.SpanOf("name.ja", path), ("id", match.Id), ("why", why));
    }

    /// <summary>Tells of a key that an earlier row has as well, and of one that a spreadsheet turned into a number.</summary>
    public void CheckKey(ImportedRow row)
    {
        var (key, column) = (row.Key, row.KeyColumn);
        if (key.Length == 0) return;
        var span = new SourceSpan(path, row.Number, Math.Max(1, column), 1);
        if (CorporateNumber.IsExponent(JapaneseText.Code(key)))
        {
            found.Add(Codes.ImportBrokenKey, span, ("key", key));
        }
        else if (!byKey.TryAdd(key, row.Number))
        {
            // Rows without a number of their own are told apart by name and place: twins are found as duplicates.
            if (column == 0 || column == row.ColumnOf.GetValueOrDefault("name.ja")) return;
            found.Add(Codes.ImportDuplicateKey, span, ("key", key), ("place", Place(byKey[key])));
            found.Add(Codes.ImportDuplicateKey, span with { Line = byKey[key] }, ("key", key), ("place", Place(row.Number)));
        }
    }

    private static Bilingual Place(int row) => new($"{row}行目", $"row {row}");

    private static bool SamePlace(Community a, Community b)
    {
        var towns = a.Places.Select(p => p.MunicipalityCode ?? p.PrefectureCode).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var others = b.Places.Select(p => p.MunicipalityCode ?? p.PrefectureCode).OfType<string>().ToArray();
        return others.Any(towns.Contains) || (towns.Count == 0 && others.Length == 0);
    }

    private static string? Number(Community community) => community.Values.Text(CommunityFields.CorporateNumber);

    private static Dictionary<string, Community> ByExternal(ImportSite site, string scheme)
    {
        var known = new Dictionary<string, Community>(StringComparer.Ordinal);
        foreach (var community in site.Records.Communities)
        {
            foreach (var id in community.Values.Maps(CommunityFields.ExternalIds))
            {
                if (id.Text(ExternalIdFields.Scheme) == scheme) known.TryAdd(id.Text(ExternalIdFields.Value, ""), community);
            }
        }

        return known;
    }
}
