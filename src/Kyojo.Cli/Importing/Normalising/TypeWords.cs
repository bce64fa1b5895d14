using System.Collections.Frozen;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Types by what lists call them: the id, a label, or a short word for a label.</summary>
internal static class TypeWords
{
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>(StringComparer.Ordinal) { ["労組"] = "労働組合" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The type; null when there is none of that name.</summary>
    public static CommunityType? Find(string text, IReadOnlyDictionary<string, CommunityType> types)
    {
        if (types.TryGetValue(text, out var byId)) return byId;
        var label = Short.GetValueOrDefault(text, text);
        return types.Values.FirstOrDefault(t => t.Label == label || t.LabelLong == label) ?? types.Values.FirstOrDefault(t => JapaneseText.Fold(t.Label) == JapaneseText.Fold(label));
    }
}
