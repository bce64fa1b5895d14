using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A consent that counts: what it rests on, and since when.</summary>
internal static class Consent
{
    /// <summary>True when a person, channel or picture has one.</summary>
    public static bool IsGiven(FieldValues part)
    {
        foreach (var field in part.Schema.Fields)
        {
            if (field.Key != ConsentFields.Key) continue;
            var consent = part.Map(field);
            return consent.Has(ConsentFields.Basis) && consent.Has(ConsentFields.On);
        }

        return false;
    }
}
