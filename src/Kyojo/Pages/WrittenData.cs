using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>A file of open data that was written.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Data">What it is.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
public sealed record WrittenData(RoutePath Route, DataFile Data, long Length, Fingerprint Hash);
