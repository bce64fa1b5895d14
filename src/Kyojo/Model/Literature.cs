using Kyojo.Model.Fields;

namespace Kyojo.Model;

/// <summary>One entry of <c>content/references</c>: a publication that records cite by its key.</summary>
public sealed class Literature
{
    internal Literature(string key, FieldValues values)
    {
        Key = key;
        Values = values;
    }

    internal FieldValues Values { get; }

    /// <summary>Key that records use in <c>ref</c>.</summary>
    public string Key { get; }

    /// <summary>Title.</summary>
    public string Title => Values.Text(ReferenceFields.Title, Key);
}
