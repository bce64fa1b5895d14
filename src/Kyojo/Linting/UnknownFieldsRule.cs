using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// Which fields of an entry say <c>unknown</c> (KYO3091): somebody looked and did not find it. Fields that have to be
/// written are left out, since <c>unknown</c> may be all there is to say.
/// </summary>
public sealed class UnknownFieldsRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    private const string Unknown = "unknown";

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        List<string>? keys = null;
        SourceSpan first = default;
        Look(entry.Values, "");
        Look(entry.Values.Map(CommunityFields.Joining), "joining.");
        Look(entry.Own, null);
        if (keys is not null) found.Add(Codes.UnknownFields, first, ("n", keys.Count.ToString(CultureInfo.InvariantCulture)), ("keys", Bilingual.List(keys)));

        void Look(FieldValues values, string? before)
        {
            foreach (ref readonly var item in values.WithoutLongTexts)
            {
                if (item.Field.Required || item.Value is not Unknown || !(item.Field.Word is not null || item.Field.Kind is FieldKind.Enum or FieldKind.Tri)) continue;
                if (keys is null) first = new SourceSpan(entry.File, item.Line, item.Column, item.Length);
                (keys ??= []).Add((before ?? entry.Type.Id + ".") + item.Field.Key);
            }
        }
    }
}
