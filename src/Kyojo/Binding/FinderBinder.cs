using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Binding;

/// <summary><c>content/finder.yml</c> to a table of questions. What holds between questions is checked when it is compiled.</summary>
internal static class FinderBinder
{
    /// <summary>Binds a table; null when it has no question that can be read.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="root">Its tree.</param>
    /// <param name="isBuiltIn">True for the table of the engine.</param>
    /// <param name="found">Receives what is wrong with its form.</param>
    public static FinderTable? Bind(string path, YamlNode root, bool isBuiltIn, DiagnosticBag found)
    {
        if (root is not YamlMapping mapping)
        {
            found.Add(Codes.WrongStart, root.In(path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            return null;
        }

        var own = new DiagnosticBag();
        new Binder(path, own).Bind(mapping, FinderFields.Schema);
        found.AddRange(own.ToSorted());
        var reader = new Reader(path);
        ImmutableArray<FinderQuestion> questions = mapping["questions"] is YamlMapping written ? [.. written.Entries.Select(e => reader.Question(e.Key, e.Value)).OfType<FinderQuestion>()] : [];
        if (questions.IsEmpty) return null;
        var start = mapping["start"] as YamlScalar;
        return new FinderTable
        {
            File = path,
            IsBuiltIn = isBuiltIn,
            Title = Reader.Text(mapping["title"]),
            Start = start is { IsEmpty: false } ? start.Value : questions[0].Id,
            StartSpan = start?.In(path) ?? questions[0].Span,
            Questions = questions,
            IsWhole = !own.HasErrors,
        };
    }

    // The binder has told what does not fit; this takes what does, with its place.
    private sealed class Reader(string path)
    {
        public FinderQuestion? Question(YamlScalar id, YamlNode node)
        {
            if (node is not YamlMapping mapping || Text(mapping["text"]) is not { } text) return null;
            var answers = mapping["answers"] is YamlSequence list ? list.Items : mapping["answers"] is YamlMapping one ? [one] : [];
            return new FinderQuestion(id.Value, text, [.. answers.Select(Answer).OfType<FinderAnswer>()], id.In(path));
        }

        public static FinderText? Text(YamlNode? node) => node switch
        {
            YamlScalar { IsEmpty: false } scalar => new FinderText(scalar.Value.Trim(), null, null),
            YamlMapping map when Line(map, "ja") is { } ja => new FinderText(ja, Line(map, "easy"), Line(map, "en")),
            _ => null,
        };

        private FinderAnswer? Answer(YamlNode node) =>
            node is YamlMapping mapping && mapping["id"] is YamlScalar { IsEmpty: false } id && mapping["next"] is YamlScalar { IsEmpty: false } next && Text(mapping["text"]) is { } text
                ? new FinderAnswer(id.Value, text, Terms(mapping["where"]), Terms(mapping["prefer"]), next.Value, id.In(path), next.In(path)) : null;

        private ImmutableArray<FinderTerm> Terms(YamlNode? node) =>
            node is YamlMapping mapping ? [.. mapping.Entries.Select(e => new FinderTerm(e.Key.Value, Values(e.Value), e.Key.In(path))).Where(t => !t.Values.IsEmpty)] : [];

        private ImmutableArray<FinderValue> Values(YamlNode node) =>
            [.. (node is YamlSequence list ? list.Items : [node]).OfType<YamlScalar>().Where(v => !v.IsEmpty).Select(v => new FinderValue(v.Value.Trim(), v.In(path)))];

        private static string? Line(YamlMapping map, string key) => map[key] is YamlScalar { IsEmpty: false } scalar ? scalar.Value.Trim() : null;
    }
}
