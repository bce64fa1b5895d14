using System.CommandLine;
using Kyojo.Diagnostics;
using Kyojo.Exporting;

namespace Kyojo.Commands;

/// <summary><c>template</c>: writes the Excel form for entries, with the columns of one type when it is named.</summary>
internal static class TemplateCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var type = new Option<string?>("--type") { Description = TemplateWords.Type.In(shared.Help) };
        var target = new Option<string?>("--out") { Description = TemplateWords.Out.In(shared.Help) };
        var command = new Command("template", TemplateWords.Template.In(shared.Help)) { type, target };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Write(run, parsed.GetValue(type), parsed.GetValue(target))));
        return command;
    }

    private static int Write(SiteRun run, string? typeId, string? target)
    {
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;

        var types = plan.Site.Catalog.Types;
        var type = types.FirstOrDefault(t => t.Id == typeId);
        if (types.IsEmpty || (typeId is not null && type is null)) return SiteRun.Refuse(TemplateWords.NoType.Fill(run.Language, typeId ?? "", string.Join(run.Language == Language.English ? ", " : "、", types.Select(t => t.Id))));
        var path = Path.GetFullPath(target ?? Path.Combine(run.SiteFolder, type is null ? "template.xlsx" : $"template-{type.Id}.xlsx"));
        if (File.Exists(path)) return SiteRun.Refuse(Words.FileThere.Fill(run.Language, path));
        using var bytes = new MemoryStream();
        TemplateForm.Of(plan.Site, type).Write(bytes);
        ContentFile.Create(path, bytes.ToArray());
        Console.WriteLine(TemplateWords.Written.Fill(run.Language, path));
        return CommandLine.Done;
    }
}
