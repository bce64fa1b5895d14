using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Catalogs;

/// <summary>Every id that one record uses of another, or of its own sources, exists (KYO2012, 2021, 2031–2034, 2038).</summary>
internal sealed class ReferenceCheck(FrozenDictionary<string, Community> byId, FrozenDictionary<string, Literature> literature, FrozenDictionary<string, DataTable> tables, Records records, SiteSettings settings, QuietFiles quiet, DiagnosticBag found)
{
    private Known Communities { get; } = new(id => byId.ContainsKey(id) || records.Unread.Has(UnreadKind.Community, id), byId.Keys);

    private Known Publications { get; } = new(key => literature.ContainsKey(key) || records.Unread.Has(UnreadKind.Reference, key), literature.Keys);

    private Known Cases { get; } = Of(records.Cases.Select(c => c.Id), UnreadKind.Case, records.Unread);

    private Known ReferenceFiles { get; } = Of(records.Literature.Select(l => Path.GetFileNameWithoutExtension(l.Span.File)), UnreadKind.Reference, records.Unread);

    private Known Types { get; } = Of(records.Types.Select(t => t.Id), UnreadKind.Type, records.Unread);

    // In tables of data a type may also be called by its names.
    private Known TypeNames => new(name => records.Types.Any(t => t.IsNamed(name)) || records.Unread.Has(UnreadKind.Type, name), records.Types.SelectMany(t => new[] { t.Id, t.Label, t.LabelLong }).Distinct());

    public void Run()
    {
        var coverage = settings.Values.Map(SiteFields.Coverage);
        var targets = coverage.Pairs(SiteFields.CoverageTargets);
        for (var i = 0; i < targets.Length; i++) One(targets[i].Key, coverage.SpanOf(SiteFields.CoverageTargets, i, settings.Path), Types, Codes.NoSuchType);
        foreach (var community in records.Communities.Where(c => !quiet.IsQuiet(c.File, QuietFiles.References)))
        {
            var before = found.Count;
            Community(community);
            if (found.Count > before) quiet.Disturb(community.File, QuietFiles.References);
        }

        foreach (var @case in records.Cases)
        {
            Ids(@case.Values, CaseFields.Communities, @case.File, Communities, Codes.NoSuchCommunity);
            Sources(@case.Values, CaseFields.Sources, @case.File);
        }

        foreach (var table in records.Tables) Table(table);
        foreach (var report in records.Reports)
        {
            var nocite = report.Values.Texts(ReportFields.NoCite);
            for (var i = 0; i < nocite.Length; i++) One(nocite[i], report.Values.SpanOf(ReportFields.NoCite, i, report.File), Publications, Codes.NoSuchReference);
            if (report.Values.Text(ReportFields.Doi) is { } doi && !LiteratureBinder.IsDoi(doi)) found.Add(Codes.BadDoi, report.Values.SpanOf(ReportFields.Doi, report.File), ("value", doi));
            if (report.Values.Text(ReportFields.Isbn) is { } isbn && !BookNumber.IsValid(isbn)) found.Add(Codes.BadIsbn, report.Values.SpanOf(ReportFields.Isbn, report.File), ("value", isbn));
            foreach (var author in report.Values.Maps(ReportFields.Authors).Concat(report.Values.Maps(ReportFields.Contributors)))
            {
                if (author.Text(ReportFields.Orcid) is { } orcid && !BookNumber.IsOrcid(orcid)) found.Add(Codes.BadOrcid, author.SpanOf(ReportFields.Orcid, report.File), ("value", orcid));
            }

            var files = report.Values.Texts(ReportFields.References);
            for (var i = 0; i < files.Length; i++) One(Path.GetFileNameWithoutExtension(files[i]), report.Values.SpanOf(ReportFields.References, i, report.File), ReferenceFiles, Codes.NoSuchFile);
            ReportData.Of(report, tables, found, records.Unread);
            Ids(report.Values, ReportFields.Communities, report.File, Communities, Codes.NoSuchCommunity);
            Ids(report.Values, ReportFields.Cases, report.File, Cases, Codes.NoSuchFile);
            Ids(report.Values, ReportFields.RelatedTypes, report.File, Types, Codes.NoSuchType);
        }
    }

    private void Table(DataTable table)
    {
        One(table.Cite, table.CitePlace, Publications, Codes.NoSuchReference);
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var kind = table.Columns[column].Kind;
            if (kind is not (DataKind.Community or DataKind.CommunityType)) continue;
            var (known, code) = kind == DataKind.Community ? (Communities, Codes.NoSuchCommunity) : (TypeNames, Codes.NoSuchType);
            foreach (var row in table.Rows.Where(row => row[column].Missing is null)) One(row[column].Written, row[column].Place, known, code);
        }
    }

    private void Community(Community community)
    {
        var (values, file) = (community.Values, community.File);
        var own = Sources(values, CommunityFields.Sources, file);
        foreach (var relation in values.Maps(CommunityFields.Relations))
        {
            One(relation.Text(RelationFields.To), relation.SpanOf(RelationFields.To, file), Communities, Codes.NoSuchCommunity);
        }

        Ids(values, CommunityFields.NotDuplicateOf, file, Communities, Codes.NoSuchCommunity);
        foreach (var activity in values.Maps(CommunityFields.Activities)) Source(activity, ActivityFields.Source, file, own);
        foreach (var side in ValueFields.Schema.Fields)
        {
            foreach (var value in values.Map(CommunityFields.Values).Maps(side)) Source(value, ValueFields.Source, file, own);
        }

        Source(values.Map(CommunityFields.Members), MemberFields.Source, file, own);
        Evidence(community, own);
    }

    private ImmutableArray<string> Sources(FieldValues values, Field field, string file)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        var sources = values.Maps(field);
        foreach (var source in sources)
        {
            if (source.Text(SourceFields.Id) is { } id)
            {
                var twin = ids.IndexOf(id);
                if (twin >= 0) found.Add(Codes.DuplicateId, source.SpanOf(SourceFields.Id, file), ("id", id), ("place", sources.Where(s => s.Has(SourceFields.Id)).ElementAt(twin).SpanOf(SourceFields.Id, file).ToString()));
                ids.Add(id);
            }

            var key = source.Text(SourceFields.Ref);
            if (key is null && !source.Has(SourceFields.Title))
            {
                found.Add(Codes.RequiredMissing, source.Span(file), ("key", "title"), ("label", SourceFields.Title.Label), ("example", new("ref（文献の記号）か title（題名）を書きます。", "Write ref (a reference key) or title.")));
            }

            One(key, source.SpanOf(SourceFields.Ref, file), Publications, Codes.NoSuchReference);
        }

        return ids.ToImmutable();
    }

    private void Source(FieldValues part, Field field, string file, ImmutableArray<string> own)
    {
        if (part.Text(field) is { } id && !own.Contains(id))
        {
            found.Suggest(Codes.NoSuchSource, part.SpanOf(field, file), NearNames.Of(id, own), null, ("id", id), ("known", Bilingual.List(own)));
        }
    }

    private void Evidence(Community community, ImmutableArray<string> own)
    {
        var pairs = community.Values.Pairs(CommunityFields.Evidence);
        for (var i = 0; i < pairs.Length; i++)
        {
            var span = community.Values.SpanOf(CommunityFields.Evidence, i, community.File);
            if (!FieldPath.Exists(community, pairs[i].Key)) found.Add(Codes.NoSuchEvidencePath, span, ("path", pairs[i].Key));
            foreach (var id in pairs[i].Value as string[] ?? [pairs[i].Value as string ?? ""])
            {
                if (!own.Contains(id)) found.Suggest(Codes.NoSuchSource, span, NearNames.Of(id, own), null, ("id", id), ("known", Bilingual.List(own)));
            }
        }
    }

    private void Ids(FieldValues values, Field field, string file, Known known, DiagnosticCode code)
    {
        var ids = values.Texts(field);
        for (var i = 0; i < ids.Length; i++) One(ids[i], values.SpanOf(field, i, file), known, code);
    }

    private void One(string? id, SourceSpan span, Known known, DiagnosticCode code)
    {
        if (id is null || known.Has(id)) return;
        found.Suggest(code, span, NearNames.Of(id, known.Names), null, ("id", id));
    }

    private static Known Of(IEnumerable<string> names, UnreadKind kind, Unread unread)
    {
        var all = names.ToHashSet(StringComparer.Ordinal);
        return new Known(name => all.Contains(name) || unread.Has(kind, name), all);
    }

    // What exists, or would if it could be read: asked often, listed only for a proposal.
    private readonly record struct Known(Func<string, bool> Has, IEnumerable<string> All)
    {
        public IEnumerable<string> Names => All.Order(StringComparer.Ordinal);
    }
}
