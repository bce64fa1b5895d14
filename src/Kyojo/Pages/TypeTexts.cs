using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>What a type is, in the language of a page; in the language of the content where it is not translated.</summary>
/// <param name="Label">Short name.</param>
/// <param name="LabelLong">Name for its own page.</param>
/// <param name="What">What it is.</param>
/// <param name="Individual">What the individual gains.</param>
/// <param name="SecondLabel">Who else gains.</param>
/// <param name="SecondText">What they gain.</param>
/// <param name="Lang">Language of the texts; null when it is that of the page.</param>
internal sealed record TypeTexts(string Label, string LabelLong, string What, string Individual, string SecondLabel, string SecondText, string? Lang)
{
    public static TypeTexts Of(CommunityType type, string lang, string contentLang)
    {
        var said = lang != contentLang && TypeFields.I18nSchema[lang] is { } field ? type.Values.Map(TypeFields.I18n).Map(field) : FieldValues.None;
        var label = said.Text(TypeFields.Label) ?? (lang is "easy" || lang == contentLang ? null : type.Values.Text(TypeFields.LabelEn)) ?? type.Label;
        if (said.Text(TypeFields.What) is { } what && said.Text(TypeFields.ValueIndividual) is { } individual && said.Text(TypeFields.I18nSecondLabel) is { } second && said.Text(TypeFields.I18nSecondText) is { } text)
        {
            return new TypeTexts(label, said.Text(TypeFields.LabelLong) ?? label, what, individual, second, text, null);
        }

        var labelLong = label == type.Label ? type.LabelLong : label;
        return new TypeTexts(label, labelLong, type.What, type.ValueIndividual, type.SecondLabel, type.SecondText, lang == contentLang ? null : contentLang);
    }
}
