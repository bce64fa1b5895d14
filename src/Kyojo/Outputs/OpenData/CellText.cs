using System.Globalization;
using Kyojo.Model.Columns;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>The text of one cell while it is made: several values with the separator between them. One for each thread.</summary>
internal sealed class CellText
{
    private char[] letters = new char[1024];
    private int length;
    private bool isList, hasItems;

    /// <summary>What the cell says; valid until <see cref="Begin"/>.</summary>
    public ReadOnlySpan<char> Text => letters.AsSpan(0, length);

    /// <summary>Starts an empty cell.</summary>
    /// <param name="many">It may hold several values: a separator within one is replaced.</param>
    public void Begin(bool many) => (length, isList, hasItems) = (0, many, false);

    /// <summary>Starts the next value; <see cref="Add(ReadOnlySpan{char})"/> goes on with it.</summary>
    public CellText Item()
    {
        if (hasItems) Raw(StandardColumn.Separator);
        hasItems = true;
        return this;
    }

    /// <summary>More of the value.</summary>
    public CellText Add(ReadOnlySpan<char> text)
    {
        if (letters.Length < length + text.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, length + text.Length));
        var target = letters.AsSpan(length, text.Length);
        text.CopyTo(target);
        if (isList) target.Replace(StandardColumn.Separator, StandardColumn.InsteadOfSeparator);
        length += text.Length;
        return this;
    }

    /// <summary>A whole number.</summary>
    public CellText Add(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        return Add(digits[..count]);
    }

    /// <summary>A value as the model holds it: text, number, day, date, yes or no.</summary>
    public CellText Add(object value)
    {
        switch (value)
        {
            case string text:
                return Add(text);
            case int number:
                return Add(number);
            case DateOnly day:
                Span<char> iso = stackalloc char[10];
                day.TryFormat(iso, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                return Add(iso);
            case EdtfDate date:
                return Add(date.Text);
            case bool yes:
                return Add(yes ? "true" : "false");
            default:
                return Add(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Empties a cell whose values turned out to say nothing: <c>;;</c>.</summary>
    public void DropEmptyItems()
    {
        if (Text.IndexOfAnyExcept(StandardColumn.Separator) < 0) length = 0;
    }

    private void Raw(char letter)
    {
        if (letters.Length == length) Array.Resize(ref letters, letters.Length * 2);
        letters[length++] = letter;
    }
}
