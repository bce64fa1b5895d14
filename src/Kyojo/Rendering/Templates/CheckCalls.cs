using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Calls of helpers: KYO4013 for the call itself, and what literals name: strings (4015), assets (4017), attributes (4018).</summary>
internal sealed class CheckCalls
{
    private readonly Theme theme;
    private readonly CheckReport report;
    private readonly string icons;

    // A string is the same in every page that leads to the call.
    private readonly HashSet<CallExpression> seen = new(ReferenceEqualityComparer.Instance);

    public CheckCalls(Theme theme, CheckReport report)
    {
        this.theme = theme;
        this.report = report;
        Paths = new CheckPaths(report, Check);
        var drawings = theme.Assets.FirstOrDefault(asset => asset.Name == IconHelper.File);
        icons = drawings is null ? "" : System.Text.Encoding.UTF8.GetString(drawings.Bytes);
    }

    public CheckPaths Paths { get; }

    /// <summary>Checks a call and its arguments; the type of its worth, null when unknown.</summary>
    public Type? Check(CallExpression call, CheckScope scope)
    {
        var types = call.Arguments.Select(argument => Paths.TypeOf(argument, scope)).ToList();
        foreach (var argument in call.Hash) Paths.TypeOf(argument.Value, scope);
        var span = scope.File.Source.Span(call.NameStart, call.Name.Length);
        if (!TemplateHelpers.All.TryGetValue(call.Name, out var helper))
        {
            report.Helper(span, call.Name, new("この名前の命令はありません", "there is no such helper"), NearNames.Of(call.Name, TemplateHelpers.All.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        if (call.Arguments.Length < helper.Least || call.Arguments.Length > helper.Most)
        {
            var wanted = helper.Least == helper.Most ? Digits(helper.Least) : Digits(helper.Least) + "–" + Digits(helper.Most);
            report.Helper(span, call.Name, new(
                $"値は{wanted}個です（いまは{Digits(call.Arguments.Length)}個）", $"it takes {wanted} values, not {Digits(call.Arguments.Length)}"));
            return typeof(string);
        }

        if (!helper.TakesNames && !call.Hash.IsEmpty)
        {
            var first = call.Hash[0];
            report.Helper(scope.File.Source.Span(first.Start, first.Name.Length), call.Name, new($"「{first.Name}=」は書けません", $"“{first.Name}=” is not allowed"));
        }

        return Worth(call, types, scope);
    }

    private Type? Worth(CallExpression call, List<Type?> types, CheckScope scope)
    {
        switch (call.Name)
        {
            case "t":
                CheckString(call, scope);
                return typeof(string);
            case "asset":
                if (Literal(call, 0) is { } asset && !theme.Assets.Any(known => known.Name == asset.Value)) Missing(asset, asset.Value, scope, theme.Assets.Select(known => known.Name));
                return typeof(string);
            case "icon":
                if (Literal(call, 0) is { } icon && !icons.Contains($"id=\"{icon.Value}\"", StringComparison.Ordinal)) Missing(icon, $"{IconHelper.File}#{icon.Value}", scope, []);
                return typeof(string);
            case "attr":
                CheckAttribute(call, scope);
                return typeof(string);
            case "date":
                if (Literal(call, 1) is { } form && !DateHelper.Forms.Contains(form.Value)) Wrong(form, call, scope, new("形は long・short・month です", "the form is long, short or month"));
                Expect(call, types, scope, type => type == typeof(string) || type == typeof(DateOnly), new("日付ではありません", "it is no date"));
                return typeof(string);
            case "n":
                Expect(call, types, scope, type => type.IsPrimitive && type != typeof(bool) && type != typeof(char) || type == typeof(decimal), new("数ではありません", "it is no number"));
                return typeof(string);
            case "url":
                Expect(call, types, scope, type => type == typeof(string) || type == typeof(RoutePath), new("アドレスではありません", "it is no address"));
                return typeof(string);
            case "join":
                Expect(call, types, scope, type => ViewShape.ItemOf(type) is not null, new("一覧ではありません", "it is no list"));
                return typeof(string);
            case "eq" or "not":
                return typeof(bool);
            case "and" or "or":
                return types.Distinct().Count() == 1 ? types[0] : null;
            default:
                return typeof(string);
        }
    }

    private void CheckString(CallExpression call, CheckScope scope)
    {
        if (Literal(call, 0) is not { } key || !seen.Add(call)) return;
        var counted = call.Hash.Any(argument => argument.Name == "count");
        var keys = StringHelper.Keys(key.Value, counted, one: true);
        var span = scope.File.Source.Span(key.Start, key.Length);
        var blanks = new HashSet<string>(StringComparer.Ordinal) { "count" };
        var known = false;
        foreach (var lang in theme.Languages)
        {
            var strings = theme.OwnStrings.GetValueOrDefault(lang);
            var texts = strings is null ? [] : keys.Where(strings.ContainsKey).Select(name => TextPattern.Of(strings[name], blanks: true)).ToList();
            // What is not said in simple Japanese is said in Japanese: `check --strings` counts it.
            if (texts.Count == 0 && lang != "easy")
            {
                report.MissingString(span, key.Value, lang, lang == "ja" && strings is not null ? NearNames.Of(key.Value, strings.Keys.Order(StringComparer.Ordinal)) : []);
            }

            known |= texts.Count > 0;
            foreach (var blank in texts.SelectMany(text => text.Blanks)) blanks.Add(blank);
        }

        foreach (var blank in blanks.Where(blank => blank != "count" && !call.Hash.Any(argument => argument.Name == blank)).Order(StringComparer.Ordinal))
        {
            report.Helper(span, call.Name, new($"「{key.Value}」には {blank}=… が要ります", $"“{key.Value}” needs {blank}=…"));
        }

        if (!known) return;
        foreach (var argument in call.Hash.Where(argument => !blanks.Contains(argument.Name)))
        {
            report.Helper(scope.File.Source.Span(argument.Start, argument.Name.Length), call.Name, new(
                $"「{key.Value}」に {{{argument.Name}}} はありません", $"“{key.Value}” has no {{{argument.Name}}}"), NearNames.Of(argument.Name, blanks.Order(StringComparer.Ordinal)));
        }
    }

    private void CheckAttribute(CallExpression call, CheckScope scope)
    {
        if (Literal(call, 0) is not { } name) return;
        var lower = name.Value.ToLowerInvariant();
        if (lower != "style" && !lower.StartsWith("on", StringComparison.Ordinal)) return;
        report.Add(Codes.InlineCode, scope.File.Source.Span(name.Start, name.Length), ("what", new($"{lower} 属性", $"The attribute {lower}")));
    }

    private void Expect(CallExpression call, List<Type?> types, CheckScope scope, Func<Type, bool> fits, Bilingual detail)
    {
        if (types[0] is { } type && !fits(ViewShape.Bare(type))) Wrong(call.Arguments[0], call, scope, detail);
    }

    private void Wrong(TemplateExpression argument, CallExpression call, CheckScope scope, Bilingual detail) =>
        report.Helper(scope.File.Source.Span(argument.Start, argument.Length), call.Name, detail);

    private void Missing(LiteralExpression literal, string path, CheckScope scope, IEnumerable<string> known) =>
        report.Add(Codes.MissingAsset, scope.File.Source.Span(literal.Start, literal.Length), NearNames.Of(path, known), ("path", path));

    private static LiteralExpression? Literal(CallExpression call, int index) =>
        index < call.Arguments.Length && call.Arguments[index] is LiteralExpression { Kind: LiteralKind.Text } literal ? literal : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
