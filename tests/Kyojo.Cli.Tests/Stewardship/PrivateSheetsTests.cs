using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Conformance;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Cli.Tests.Stewardship;

/// <summary>Nothing private is on paper (leaving-kit.md 9): every sheet, and every page behind a code, of the site with everything.</summary>
public sealed partial class PrivateSheetsTests
{
    [Fact]
    public void No_phone_mail_name_or_note_that_is_not_public_is_on_a_sheet_or_behind_a_code()
    {
        var builder = new SiteBuilder(InventedSites.Full(), new BuildOptions { Today = InventedSites.Day, Drafts = true, Workers = 2 });
        var store = new MemoryStore();
        var report = builder.Build(store);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics.Where(d => d.Severity == Severity.Error)));
        var found = new DiagnosticBag();
        var hidden = Hidden(builder.Plan(builder.ReadSources(found), found, out _, out _)!.Site.Catalog);
        var pages = store.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path.Split('/') is var parts && (parts[0] is "leave" or "q" || (parts[0] is "en" or "easy" && parts[1] is "leave"))).ToArray();

        // Two areas, four occasions, four sheets and a page, three languages; and what is hidden is of groups that are named on them.
        Assert.InRange(pages.Length, 2 * 4 * 5 * 3, 400);
        Assert.All((string[])["03-0000-0009", "kanji@leave-short.example", "架空花子", "03-0000-0008"], value => Assert.Contains(value, hidden));
        Assert.Contains("架空のえにし会", Texts(store, "leave/shimane/graduation/a4/index.html").Words, StringComparison.Ordinal);
        Assert.All(pages, path =>
        {
            var (file, words) = Texts(store, path);
            Assert.All(hidden, value => Assert.False(file.Contains(value, StringComparison.OrdinalIgnoreCase) || words.Contains(value, StringComparison.OrdinalIgnoreCase), $"{path}: {value}"));
        });
    }

    // The file with its attributes, and its words without the tags between phrases.
    private static (string File, string Words) Texts(MemoryStore store, string path)
    {
        var file = Encoding.UTF8.GetString(store.Read(RoutePath.File(path)));
        return (WebUtility.HtmlDecode(file), WebUtility.HtmlDecode(Tag().Replace(file, "")));
    }

    // As written, and without the signs between digits.
    private static string[] Hidden(Catalog catalog)
    {
        var values = new List<string?>();
        foreach (var entry in catalog.Entries)
        {
            foreach (var channel in entry.Values.Maps(CommunityFields.Channels).Where(c => c.Text(ChannelFields.Audience, "public") != "public"))
            {
                values.Add(channel.Text(ChannelFields.Value));
                values.Add(channel.Text(ChannelFields.Label));
            }

            values.AddRange(entry.Values.Maps(CommunityFields.People).Select(person => person.Text(PersonFields.Name)));
            if (entry.Values.Text(CommunityFields.InternalNote) is not { } note) continue;
            values.Add(note);
            values.AddRange(Contact().Matches(note).Select(match => match.Value));
        }

        return [.. values.OfType<string>().SelectMany(value => new[] { value, value.Replace("-", "", StringComparison.Ordinal) }).Distinct()];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\d-]{10,}|[\w.]+@[\w.]+")]
    private static partial Regex Contact();
}
