namespace Kyojo.Model;

/// <summary>One of the eight regions (八地方区分).</summary>
/// <param name="Slug">Name in addresses: kinki.</param>
/// <param name="Name">近畿.</param>
public sealed record Region(string Slug, string Name);
