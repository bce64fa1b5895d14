namespace Kyojo.Importing.Records;

/// <summary>A list that is being put together: leaves or parts.</summary>
internal sealed class ListNode
{
    public List<object> Items { get; } = [];
}
