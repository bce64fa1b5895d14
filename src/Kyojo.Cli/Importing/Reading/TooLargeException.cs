using Kyojo.Diagnostics;

namespace Kyojo.Importing.Reading;

/// <summary>Ends reading at a limit; becomes KYO7006 in <see cref="TableFileReader"/>.</summary>
internal sealed class TooLargeException(Bilingual limit) : Exception
{
    public Bilingual Limit => limit;
}
