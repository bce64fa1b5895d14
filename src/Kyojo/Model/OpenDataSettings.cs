using Kyojo.Model.Fields;

namespace Kyojo.Model;

/// <summary>The part of <c>site.yml</c> about the files of <c>/data/</c> (<c>open_data</c>).</summary>
public sealed class OpenDataSettings
{
    private readonly FieldValues values;
    private readonly SiteSettings site;

    internal OpenDataSettings(FieldValues values, SiteSettings site) => (this.values, this.site) = (values, site);

    /// <summary>Write the files at all. Default true.</summary>
    public bool Enabled => values.Bool(SiteFields.OpenDataEnabled, true);

    /// <summary>Name of the data set for machines. Default <c>communities</c>.</summary>
    public string Id => values.Text(SiteFields.OpenDataId, "communities");

    /// <summary>Title of the data set. Default: made from the title of the site.</summary>
    public string Title => values.Text(SiteFields.OpenDataTitle, $"{site.Title}の団体一覧");

    /// <summary>Description of the data set. Default: made from the name of the publisher.</summary>
    public string Description => values.Text(SiteFields.OpenDataDescription,
        $"{site.OperatorName}が公開している、人が支え合うコミュニティ（共助の会）の一覧です。名称、種別、場所、活動、参加のしかた、出典をまとめています。");

    /// <summary>How often it changes: annual, quarterly, monthly, weekly, irregular. Default irregular.</summary>
    public string Frequency => values.Text(SiteFields.Frequency, "irregular");

    /// <summary>Write copies in CP932 for old spreadsheets. Default true.</summary>
    public bool Cp932 => values.Bool(SiteFields.Cp932, true);

    /// <summary>Write Excel files. Default true.</summary>
    public bool Xlsx => values.Bool(SiteFields.Xlsx, true);

    /// <summary>Put <c>'</c> before cells of CSV that a spreadsheet may run. Default false: open data stays as it was written.</summary>
    public bool FormulaGuard => values.Bool(SiteFields.FormulaGuard);
}
