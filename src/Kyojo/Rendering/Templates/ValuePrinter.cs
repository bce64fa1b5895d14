using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using Kyojo.Pages;

namespace Kyojo.Rendering.Templates;

/// <summary>Prints what is no text: the same on every machine.</summary>
internal sealed class ValuePrinter : IFormatterProvider, IFormatter
{
    /// <summary>A value as plain text: numbers and dates in the invariant form, truth in lower case, nothing for null.</summary>
    public static string Text(object? value) => value switch
    {
        null or UndefinedBindingResult => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Html html => RenderState.Current.Scope.RenderHtml(html),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(UndefinedBindingResult) ? null : this;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(Text(value), encode: true);
}
