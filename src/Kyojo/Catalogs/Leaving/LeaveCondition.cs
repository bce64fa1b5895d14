namespace Kyojo.Catalogs.Leaving;

/// <summary>The conditions for being named on a sheet, by their line in leaving-kit.md 3. The first that does not hold keeps an entry out.</summary>
internal enum LeaveCondition
{
    /// <summary>All hold.</summary>
    None = 0,

    /// <summary>Published.</summary>
    Published = 1,

    /// <summary>The group said that it may be handed out at a moment of the occasion.</summary>
    Moment = 2,

    /// <summary>It belongs to the area by the occasion's place rule.</summary>
    Place = 3,

    /// <summary>Active, or nobody knows.</summary>
    Active = 4,

    /// <summary>If active, confirmed not too long ago.</summary>
    Confirmed = 5,

    /// <summary>Open to newcomers, or nobody knows.</summary>
    Open = 6,

    /// <summary>There is a way to join or to get in touch. What staff features needs none.</summary>
    Way = 7,
}
