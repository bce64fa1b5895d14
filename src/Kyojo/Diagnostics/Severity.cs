namespace Kyojo.Diagnostics;

/// <summary>How much a diagnostic matters. One <see cref="Error"/> and nothing is published.</summary>
public enum Severity
{
    /// <summary>Silenced in <c>site.yml</c>.</summary>
    Off,
    /// <summary>Worth knowing.</summary>
    Info,
    /// <summary>Published all the same.</summary>
    Warning,
    /// <summary>Stops publishing; exit code 1.</summary>
    Error,
}
