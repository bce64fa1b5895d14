using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Exporting;

/// <summary><c>data/template.xlsx</c>: the Excel form for contributors.</summary>
public sealed class TemplateWorkbook : IOutput
{
    /// <inheritdoc/>
    public string Name => "template.xlsx";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var settings = input.Site.Settings.OpenData;
        if (!settings.Enabled || !settings.Xlsx || input.Site.Catalog.Types.IsEmpty) return [];
        return
        [
            new OutputFile(RoutePath.File("data/template.xlsx"), stream => TemplateForm.Of(input.Site, own: null).Write(stream))
            {
                Data = new DataFile(new("掲載を申し込むための記入用の様式", "Form to propose an entry"), "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                MadeOf = [],
            },
        ];
    }
}
