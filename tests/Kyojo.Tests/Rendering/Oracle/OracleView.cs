using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Pages;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>A view with every kind of value that views may hold; nodes are views again.</summary>
internal sealed record OracleView
{
    public string? Text { get; init; }

    public int Number { get; init; }

    public bool Yes { get; init; }

    public OracleView? Sub { get; init; }

    public object? Nothing { get; init; }

    public ImmutableArray<OracleView> Nodes { get; init; }

    public ImmutableArray<string> Texts { get; init; } = [];

    public ImmutableArray<int> Numbers { get; init; } = [];

    public ImmutableArray<string> Unset { get; init; }

    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string> { ["a"] = "1<", ["b"] = "" };

    public Html Html { get; init; } = Html.Finished("<i>&</i>");

    public DateOnly? Day { get; init; }

    public double Ratio { get; init; }

    public decimal Money { get; init; }

    public long Long { get; init; }

    public int? Maybe { get; init; }

    public DayOfWeek Kind { get; init; }

    public string Key { get; init; } = "who";
}

/// <summary>Views at random: nulls, empty lists, signs that are escaped.</summary>
internal static class Views
{
    private static readonly Gen<string?> Text = Gen.Elements<string?>(null, "", "a", "<b>", "\"q\" & 'r'", "漢字", "{{x}}", " ", "0");

    public static Gen<OracleView> Any { get; } = Of(3);

    private static Gen<OracleView> Of(int depth)
    {
        var inner = depth == 0 ? Gen.Constant<OracleView?>(null) : Gen.OneOf(Gen.Constant<OracleView?>(null), Of(depth - 1).Select(view => (OracleView?)view));
        var nodes = depth == 0 ? Gen.Constant(Array.Empty<OracleView>()) : Gen.Choose(0, 2).SelectMany(count => Of(depth - 1).ArrayOf(count));
        return
            from text in Text
            from number in Gen.Elements(0, 1, 999, 1000, -5)
            from yes in Gen.Elements(true, false)
            from sub in inner
            from items in nodes
            from texts in Text.Select(word => word ?? "").ArrayOf(2)
            from day in Gen.Elements<DateOnly?>(null, new DateOnly(2025, 12, 31))
            select new OracleView { Text = text, Number = number, Yes = yes, Sub = sub, Nodes = [.. items], Texts = [.. texts], Numbers = [number, number], Day = day, Maybe = yes ? number : null };
    }
}
