using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Types of paths: each name against the public properties of the type before it. KYO4012.</summary>
internal sealed class CheckPaths(CheckReport report, Func<CallExpression, CheckScope, Type?> typeOfCall)
{
    private static readonly string[] Data = ["@root", "@index", "@first", "@last", "@key"];

    /// <summary>Type of an expression; null when it is unknown, which has been told.</summary>
    public Type? TypeOf(TemplateExpression expression, CheckScope scope) => expression switch
    {
        PathExpression path => TypeOf(path, scope),
        CallExpression call => typeOfCall(call, scope),
        LiteralExpression { Kind: LiteralKind.Text } => typeof(string),
        LiteralExpression { Kind: LiteralKind.Number } => typeof(int),
        LiteralExpression { Kind: LiteralKind.Truth } => typeof(bool),
        _ => null,
    };

    private Type? TypeOf(PathExpression path, CheckScope scope)
    {
        if (scope.Level(path.Up) < 0)
        {
            Unknown(path, path.Start, path.Length, scope, scope.Frames[0], []);
            return null;
        }

        if (path.Names.IsEmpty) return scope.Frames[scope.Level(path.Up)];
        var first = path.Names[0].Name;
        if (first[0] == '@') return OfData(path, scope);
        if (path.Up == 0 && NameChain<Type?>.Find(scope.Names, first) is { } named) return Rest(path, 1, named.Value, scope);
        if (scope.Given(path) is not { } given) return Rest(path, 0, scope.Frames[scope.Level(path.Up)], scope);
        if (path.Names.Length > 1 && given.Value is not PathExpression)
        {
            report.Add(Codes.UnknownPath, Span(path.Names[1], scope), ("path", path.Text), ("view", new($"部品に渡された「{first}」", $"the given “{first}”")));
            return null;
        }

        return Rest(path, 1, TypeOf(given.Value, given.Scope), scope);
    }

    private Type? OfData(PathExpression path, CheckScope scope)
    {
        var name = path.Names[0];
        if (name.Name == "@root") return Rest(path, 1, scope.Frames[0], scope);
        if (Data.Contains(name.Name) && scope.InEach) return Rest(path, 1, name.Name is "@index" or "@key" ? typeof(int) : typeof(bool), scope);
        Bilingual where = Data.Contains(name.Name) ? new("#each の外", "a place outside #each") : new("Handlebars", "Handlebars");
        report.Add(Codes.UnknownPath, Span(name, scope), NearNames.Of(name.Name, Data), ("path", path.Text), ("view", where));
        return null;
    }

    private Type? Rest(PathExpression path, int from, Type? type, CheckScope scope)
    {
        for (var i = from; i < path.Names.Length && type is not null; i++)
        {
            type = ViewShape.Bare(type);
            var name = path.Names[i];
            if (ViewShape.MapValueOf(type) is { } value)
            {
                type = value;
            }
            else if (name.Name == "length" && ViewShape.ItemOf(type) is not null)
            {
                type = typeof(int);
            }
            else if (ViewShape.NamesOf(type).TryGetValue(name.Name, out var property))
            {
                type = property.PropertyType;
            }
            else
            {
                Unknown(path, name.Start, name.Name.Length, scope, type, Proposals(path, i, type, scope));
                return null;
            }
        }

        return type;
    }

    // First the same name further out, then names like it.
    private static ImmutableArray<string> Proposals(PathExpression path, int index, Type type, CheckScope scope)
    {
        var name = path.Names[index].Name;
        var near = NearNames.Of(name, ViewShape.NamesOf(type).Keys.Order(StringComparer.Ordinal));
        if (index > 0) return [.. near.Select(candidate => string.Join('.', path.Names.Take(index).Select(part => part.Name).Append(candidate)))];
        var further = new List<string>();
        for (var level = scope.Level(path.Up) - 1; level >= 0 && further.Count == 0; level--)
        {
            var up = scope.Frames.Count - 1 - level;
            if (scope.Frames[level] is { } outer && ViewShape.NamesOf(ViewShape.Bare(outer)).ContainsKey(name))
            {
                further.Add(string.Concat(Enumerable.Repeat("../", up)) + string.Join('.', path.Names.Select(part => part.Name)));
            }
        }

        var given = path.Up == 0 ? NearNames.Of(name, GivenNames(scope).Order(StringComparer.Ordinal)) : [];
        return [.. further.Concat(near).Concat(given).Take(3)];
    }

    private static IEnumerable<string> GivenNames(CheckScope scope)
    {
        for (var given = scope.File.Given; given is not null; given = given.Next) yield return given.Name;
    }

    private void Unknown(PathExpression path, int start, int length, CheckScope scope, Type? type, ImmutableArray<string> proposals) =>
        report.Add(Codes.UnknownPath, scope.File.Source.Span(start, length), proposals, ("path", path.Text), ("view", type is null ? "" : NameOf(type)));

    private static SourceSpan Span(PathName name, CheckScope scope) => scope.File.Source.Span(name.Start, name.Name.Length);

    private static Bilingual NameOf(Type type) =>
        ViewShape.ItemOf(type) is { } item ? new Bilingual($"{item.Name} の一覧", $"a list of {item.Name}")
        : type == typeof(string) ? new Bilingual("文字", "a text")
        : type.IsPrimitive || type == typeof(decimal) ? new Bilingual("数や真偽", "a number or truth value")
        : type.Name;
}
