using System.Collections.Immutable;
using System.Globalization;

namespace Kyojo.Tables;

/// <summary>How a derived column is computed: numbers and ids of columns with + − × ÷ (also <c>- * /</c>) and brackets.</summary>
public sealed class Formula
{
    private readonly Func<Func<string, decimal?>, decimal?> value;

    private Formula(Func<Func<string, decimal?>, decimal?> value, ImmutableArray<string> names) => (this.value, Names) = (value, names);

    /// <summary>Ids of columns it uses, in order, each once.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Its value for one row; null when a value it needs is missing, when it divides by 0, or when it is too large.</summary>
    /// <param name="of">The number of a column in that row; null when it is missing.</param>
    public decimal? Of(Func<string, decimal?> of)
    {
        try
        {
            return value(of);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Reads a formula; null when it cannot be read.</summary>
    /// <param name="text">The formula.</param>
    public static Formula? Read(string text)
    {
        var reader = new Reader(text);
        var value = reader.Sum();
        return value is null || !reader.IsAtEnd ? null : new Formula(value, [.. reader.Names.Distinct(StringComparer.Ordinal)]);
    }

    private sealed class Reader(string text)
    {
        private const int DeepestBrackets = 16;
        private int at;
        private int depth;

        public List<string> Names { get; } = [];

        public bool IsAtEnd
        {
            get
            {
                Skip();
                return at >= text.Length;
            }
        }

        public Func<Func<string, decimal?>, decimal?>? Sum()
        {
            var left = Product();
            while (left is not null && Sign("+-−＋") is { } sign)
            {
                var (first, second) = (left, Product());
                left = second is null ? null : sign is '+' or '＋' ? of => first(of) + second(of) : of => first(of) - second(of);
            }

            return left;
        }

        private Func<Func<string, decimal?>, decimal?>? Product()
        {
            var left = Atom();
            while (left is not null && Sign("×*÷/") is { } sign)
            {
                var (first, second) = (left, Atom());
                left = second is null ? null : sign is '×' or '*' ? of => first(of) * second(of) : of => second(of) is { } by && by != 0 ? first(of) / by : null;
            }

            return left;
        }

        private Func<Func<string, decimal?>, decimal?>? Atom()
        {
            if (Sign("(") is not null)
            {
                if (++depth > DeepestBrackets) return null;
                var inner = Sum();
                depth--;
                return Sign(")") is null ? null : inner;
            }

            Skip();
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.')) at++;
            if (at == start) return null;
            var word = text[start..at];
            if (char.IsAsciiDigit(word[0])) return decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? _ => number : null;
            Names.Add(word);
            return of => of(word);
        }

        private char? Sign(string signs)
        {
            Skip();
            return at < text.Length && signs.Contains(text[at], StringComparison.Ordinal) ? text[at++] : null;
        }

        private void Skip()
        {
            while (at < text.Length && text[at] is ' ' or '\t' or '　') at++;
        }
    }
}
