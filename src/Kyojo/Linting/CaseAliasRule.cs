using System.Text.RegularExpressions;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Linting;

/// <summary>The person of a case is a letter or says that the name is made up, and stands in no town (KYO2208; privacy rule P6).</summary>
public sealed partial class CaseAliasRule : ILintRule
{
    private static readonly Bilingual ByLetter = new("alias: Mさん のような頭文字にするか、花子さん（仮名）と書いてください。", "Write a letter, as in alias: Mさん, or mark the name as made up: 花子さん（仮名）.");
    private static readonly Bilingual ByPrefecture = new("場所は prefecture までにし、市区町村・住所・郵便番号・緯度経度は消してください。", "Leave it at prefecture: no municipality, address, postal code or coordinates.");

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var story in catalog.EveryCase)
        {
            var person = story.Values.Map(CaseFields.Person);
            if (person.Text(CaseFields.Alias) is { } alias && !IsAlias(alias)) found.Add(Codes.PersonNotAlias, person.SpanOf(CaseFields.Alias, story.File), ("mend", ByLetter));
            foreach (var place in story.Values.Maps(CaseFields.Places))
            {
                foreach (var field in (ReadOnlySpan<Field>)[PlaceFields.Municipality, PlaceFields.Address, PlaceFields.PostalCode, PlaceFields.Geo])
                {
                    if (!place.Has(field)) continue;
                    found.Add(Codes.PersonNotAlias, place.SpanOf(field, story.File), ("mend", ByPrefecture));
                    break;
                }
            }
        }
    }

    /// <summary>True for letters with a title (Mさん, A.K.氏), for signs in place of a name (○○さん), and for what is marked 仮名.</summary>
    internal static bool IsAlias(string text) => text.Contains("仮名", StringComparison.Ordinal) || Letters().IsMatch(JapaneseText.Code(text));

    [GeneratedRegex(@"^(?:[A-Za-z](?:[.・]?[A-Za-z])?[.]?|[○〇◯△□●]{1,3})\s*(?:さん|氏|君|くん|ちゃん|様|先生)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
