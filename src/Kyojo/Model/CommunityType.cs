using System.Collections.Immutable;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>One kind of 共助: a file in <c>content/types</c>. Types are data; nothing in the engine knows one by name.</summary>
public sealed class CommunityType
{
    internal CommunityType(FieldValues values, string file, Schema own, MarkdownBody? lead)
    {
        Values = values;
        File = file;
        Own = own;
        Lead = lead;
    }

    /// <summary>Its address, once somebody has asked for it.</summary>
    internal RoutePath Address { get; set; }

    internal FieldValues Values { get; }

    /// <summary>File it was read from.</summary>
    public string File { get; }

    /// <summary>The type's own fields.</summary>
    internal Schema Own { get; }

    /// <summary>Id, equal to the file name.</summary>
    public string Id => Values.Text(TypeFields.Id, "");

    /// <summary>Place in every list of types.</summary>
    public int Order => Values.Int(TypeFields.Order) ?? int.MaxValue;

    /// <summary>Short name.</summary>
    public string Label => Values.Text(TypeFields.Label, Id);

    /// <summary>Name for the type's own page. Default: the short name.</summary>
    public string LabelLong => Values.Text(TypeFields.LabelLong, Label);

    /// <summary>True when a word means this type: its id, the name of its page, or its short name, with or without words in brackets behind it.</summary>
    /// <param name="word">The word.</param>
    public bool IsNamed(string word) => word == Id || word == Label || word == LabelLong || word.StartsWith(Label + "（", StringComparison.Ordinal);

    /// <summary>Reading in hiragana.</summary>
    public string Yomi => Values.Text(TypeFields.Yomi, "");

    /// <summary>schema.org class of its communities.</summary>
    public string SchemaOrg => Values.Text(TypeFields.SchemaOrg, "Organization");

    /// <summary>What it is.</summary>
    public string What => Values.Text(TypeFields.What, "");

    /// <summary>What the individual gains.</summary>
    public string ValueIndividual => Values.Text(TypeFields.ValueIndividual, "");

    /// <summary>Who else gains, as read by people.</summary>
    public string SecondLabel => Values.Map(TypeFields.ValueSecond).Text(TypeFields.SecondLabel, "");

    /// <summary>What the other side gains.</summary>
    public string SecondText => Values.Map(TypeFields.ValueSecond).Text(TypeFields.SecondText, "");

    /// <summary>Who else gains: company, municipality, region, society.</summary>
    public ImmutableArray<string> SecondFor => Values.Map(TypeFields.ValueSecond).Texts(TypeFields.SecondFor);

    /// <summary>Roles of which a record needs one place; empty = none needed.</summary>
    public ImmutableArray<string> RequiredPlaces => Values.Map(TypeFields.Places).Texts(TypeFields.RequiredAny);

    /// <summary>Longer text; null when there is none.</summary>
    public MarkdownBody? Lead { get; }
}
