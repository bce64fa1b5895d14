namespace Kyojo.BrowserTests;
internal static class Lighthouse { public static Task<int> Measure() => Task.FromResult(1); }
