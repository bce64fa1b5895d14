using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>The rules that type files write as data: when these values, then those (KYO2101; model.md 2.1).</summary>
public sealed class TypeRulesRule : ILintRule
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var type in catalog.Types)
        {
            var rules = type.Values.Maps(TypeFields.Rules).Select(rule => Read(type, rule, found)).OfType<Rule>().ToImmutableArray();
            if (rules.IsEmpty) continue;
            foreach (var entry in catalog.Entries)
            {
                if (ReferenceEquals(entry.Type, type)) Entry(entry, rules, found);
            }
        }
    }

    private static void Entry(Community entry, ImmutableArray<Rule> rules, DiagnosticBag found)
    {
        foreach (var rule in rules)
        {
            if (!rule.When.All(c => Holds(c, entry, out _))) continue;
            foreach (var required in rule.Require)
            {
                if (Holds(required, entry, out var span)) continue;
                // Where the value is missing, the place that asks for it.
                if (span is null && rule.When.Length > 0) Holds(rule.When[0], entry, out span);
                found.Add(Codes.TypeRule, span ?? entry.Span, ("message", rule.Message));
            }
        }
    }

    private static bool Holds(Condition condition, Community entry, out SourceSpan? span)
    {
        var (value, place) = FieldPath.Find(entry, condition.Path);
        span = place;
        return value is PlacedList<string> list ? list.Items.Any(condition.Values.Contains) : condition.Values.Contains(TextOf(value));
    }

    // What nobody has said is unknown (model.md 0).
    private static string TextOf(object? value) => value switch
    {
        null => "unknown",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Text.EdtfDate date => date.Text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static Rule? Read(CommunityType type, FieldValues rule, DiagnosticBag found) =>
        Conditions(type, rule, TypeFields.RuleWhen, found) is { } when && Conditions(type, rule, TypeFields.RuleRequire, found) is { } require
            ? new Rule(when, require, rule.Text(TypeFields.RuleMessage, ""))
            : null;

    private static ImmutableArray<Condition>? Conditions(CommunityType type, FieldValues rule, Field field, DiagnosticBag found)
    {
        var pairs = rule.Pairs(field);
        var conditions = ImmutableArray.CreateBuilder<Condition>(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            var path = pairs[i].Key.Split('.');
            if (!FieldPath.IsField(type, path))
            {
                found.Add(Codes.BadTypeFile, rule.SpanOf(field, i, type.File), ("key", "rules"), ("detail", new($"「{pairs[i].Key}」という項目はありません", $"there is no field “{pairs[i].Key}”")));
                return null;
            }

            conditions.Add(new Condition(path, pairs[i].Value as string[] ?? [pairs[i].Value as string ?? ""]));
        }

        return conditions.ToImmutable();
    }

    private sealed record Rule(ImmutableArray<Condition> When, ImmutableArray<Condition> Require, string Message);

    private sealed record Condition(string[] Path, string[] Values);
}
