using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Records;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>
/// The cells about places of one row, read together: what a name means depends on the prefecture beside it, and an address
/// may say what the columns leave out.
/// </summary>
internal sealed class PlaceNormaliser(NormalisingContext context)
{
    private static readonly string[] Parts = ["prefecture", "municipality", "address.line", "address.building"];

    /// <summary>True for columns that are read here.</summary>
    public static bool IsPlace(FieldRoute route) =>
        route.Steps is [{ Field.Key: "places", Item: { } item }, ..] && item != FieldRoute.Append && Parts.Any(p => route.Path.EndsWith("." + p, StringComparison.Ordinal));

    /// <summary>Adds the places of a row.</summary>
    /// <param name="tree">The record.</param>
    /// <param name="cells">Cells of place columns that are not empty.</param>
    /// <param name="code">Cell with a code that says where, and its column; null = none.</param>
    /// <param name="isIncorporated">True for a corporation: its address is no home.</param>
    public void Read(RecordTree tree, IReadOnlyList<(MappedColumn Column, string Text)> cells, (string Text, int Column)? code, bool isIncorporated)
    {
        var located = false;
        foreach (var role in cells.Select(c => c.Column.Target!.Route.Steps[0].Item!).Distinct(StringComparer.Ordinal))
        {
            var own = cells.Where(c => c.Column.Target!.Route.Steps[0].Item == role).ToArray();
            located |= Role(tree, role, own, isIncorporated);
        }

        if (code is { } given) Code(tree, given.Text, given.Column, located);
    }

    private bool Role(RecordTree tree, string role, (MappedColumn Column, string Text)[] cells, bool isIncorporated)
    {
        var line = Find(cells, "address.line");
        var building = Find(cells, "address.building");
        var prefectures = Several(Find(cells, "prefecture"));
        var municipalities = Several(Find(cells, "municipality"));
        var count = Math.Max(Math.Max(prefectures.Length, municipalities.Length), line is null ? 0 : 1);
        for (var i = 0; i < count; i++)
        {
            One(tree, role, i, prefectures.ElementAtOrDefault(i), municipalities.ElementAtOrDefault(i), i == 0 ? line : null, i == 0 ? building : null, isIncorporated);
        }

        return count > 0;
    }

    private void One(RecordTree tree, string role, int ordinal, (string Text, int Column)? prefecture, (string Text, int Column)? municipality, (MappedColumn Column, string Text)? line, (MappedColumn Column, string Text)? building, bool isIncorporated)
    {
        string? code = null;
        var isNamed = prefecture is { Text.Length: > 0 };
        if (prefecture is { Text.Length: > 0 } named)
        {
            // What is no prefecture goes to the binder as it is: it has the words for it.
            code = PlaceWords.Prefecture(named.Text);
            Add(tree, role, "prefecture", code ?? named.Text, named.Column, ordinal);
        }

        var address = line is { } written ? JapaneseText.Address(JapaneseText.Line(written.Text)) : null;
        if (municipality is { Text.Length: > 0 } city && Municipality(tree, role, ordinal, city, code ?? (address is null ? null : PlaceWords.Leading(address)?.Code)) is { } of)
        {
            code ??= of;
            if (!isNamed) Add(tree, role, "prefecture", of, city.Column, ordinal);
        }

        if (address is null) return;
        var column = line!.Value.Column.Column;
        if (PlaceWords.Leading(address) is { } lead && code is null)
        {
            code = lead.Code;
            Add(tree, role, "prefecture", code, column, ordinal);
            context.Changed.Add(new(tree.Row, column, new("住所から都道府県を読み取った", "prefecture read from the address"), address, lead.Name));
        }

        if (municipality is not { Text.Length: > 0 } && PlaceWords.InAddress(address, code) is { } found)
        {
            Add(tree, role, "municipality", found.Code, column, ordinal);
            context.Changed.Add(new(tree.Row, column, new("住所から市区町村を読み取った", "municipality read from the address"), address, found.Name));
            if (code is null) Add(tree, role, "prefecture", found.PrefectureCode, column, ordinal);
            code ??= found.PrefectureCode;
        }

        // The prefecture stands in its own field; that of another prefecture stays, for the binder to tell.
        if (code is not null && ReferenceTables.PrefectureByCode.TryGetValue(code, out var own) && address.StartsWith(own.Name, StringComparison.Ordinal)) address = address[own.Name.Length..].TrimStart(' ', '\u3000');
        if (!isIncorporated && PrivateHomeRule.IsHome(address, building?.Text ?? ""))
        {
            context.Homes++;
            return;
        }

        if (address.Length > 0) Add(tree, role, "address.line", address, column, ordinal);
        if (building is { } house) Add(tree, role, "address.building", house.Text, house.Column.Column, ordinal);
    }

    // The prefecture of the municipality, when there is one.
    private string? Municipality(RecordTree tree, string role, int ordinal, (string Text, int Column) city, string? prefecture)
    {
        var word = JapaneseText.Code(city.Text);
        if (word.All(char.IsAsciiDigit))
        {
            Add(tree, role, "municipality", word, city.Column, ordinal);
            return ReferenceTables.Municipalities.TryGetValue(word, out var known) ? known.PrefectureCode : null;
        }

        var fitting = PlaceWords.Municipalities(city.Text, prefecture);
        if (fitting.Length == 1)
        {
            Add(tree, role, "municipality", fitting[0].Code, city.Column, ordinal);
            return fitting[0].PrefectureCode;
        }

        Unclear(tree.Row, city, prefecture, fitting);
        return null;
    }

    private void Unclear(int row, (string Text, int Column) city, string? prefecture, ImmutableArray<Municipality> fitting)
    {
        var span = new SourceSpan(context.Path, row, city.Column, 1);
        if (fitting.IsEmpty && prefecture is not null && !PlaceWords.Municipalities(city.Text, null).IsEmpty)
        {
            context.Found.Add(Codes.MunicipalityElsewhere, span, ("municipality", city.Text), ("prefecture", ReferenceTables.PrefectureByCode[prefecture].Name));
            return;
        }

        var all = fitting.Length > 1
            ? fitting.Select(m => ReferenceTables.PrefectureByCode[m.PrefectureCode].Name + m.Name).ToImmutableArray()
            : NearNames.Of(city.Text, ReferenceTables.Municipalities.Values.Where(m => prefecture is null || m.PrefectureCode == prefecture).OrderBy(m => m.Code, StringComparer.Ordinal).Select(m => m.Name));
        context.Found.Suggest(Codes.ImportNoValue, span, all, null, ("value", city.Text), ("allowed", fitting.Length > 1 ? Bilingual.List(all) : new Bilingual("市区町村の名前か6桁のコード", "the name of a municipality or its six digits")));
    }

    // A code of the list's publisher or of the place: right or wrong is told in any case, a place is made only when nothing else says one.
    private void Code(RecordTree tree, string text, int column, bool located)
    {
        var word = JapaneseText.Code(text);
        var node = new YamlScalar { Line = tree.Row, Column = column, Value = word, IsBlock = true };
        if (word.Length is 1 or 2 && PlaceWords.Prefecture(word) is { } two) word = ReferenceTables.PrefectureByCode[two].LgCode;
        var prefecture = ReferenceTables.Prefectures.FirstOrDefault(p => p.LgCode == word || (word.Length == 5 && "0" + word == p.LgCode));
        if (prefecture is not null)
        {
            if (located) return;
            context.Found.Add(Codes.PrefectureForMunicipality, new SourceSpan(context.Path, tree.Row, column, 1), ("value", text));
            Place(tree, column, prefecture.Code, null);
            return;
        }

        if (new MunicipalityBinder(context.Path, context.Found).Municipality(word, node, around: null) is not { } code || located) return;
        Place(tree, column, code[..2], code);
        context.Changed.Add(new(tree.Row, column, new("団体コードから場所を読み取った", "place read from the code"), text, ReferenceTables.Municipalities.TryGetValue(code, out var m) ? m.Name : code));
    }

    private void Place(RecordTree tree, int column, string prefecture, string? municipality)
    {
        Add(tree, "office", "prefecture", prefecture, column, 0);
        if (municipality is not null) Add(tree, "office", "municipality", municipality, column, 0);
        Add(tree, "office", "certainty", "inferred", column, 0);
    }

    private void Add(RecordTree tree, string role, string part, string text, int column, int ordinal)
    {
        if (context.Route($"places.{role}.{part}") is { } route) tree.Add(route, new Leaf(text, tree.Row, column), ordinal);
    }

    private static (MappedColumn Column, string Text)? Find((MappedColumn Column, string Text)[] cells, string part)
    {
        foreach (var cell in cells)
        {
            if (cell.Column.Target!.Route.Path.EndsWith("." + part, StringComparison.Ordinal)) return cell;
        }

        return null;
    }

    // Paired by position: an empty part between two separators keeps its place.
    private static (string Text, int Column)?[] Several((MappedColumn Column, string Text)? cell) => cell is not { } given ? []
        : [.. given.Text.Split(StandardColumn.Separator, StandardColumn.InsteadOfSeparator).Select(part => ((string, int)?)(JapaneseText.Line(part), given.Column.Column))];
}
