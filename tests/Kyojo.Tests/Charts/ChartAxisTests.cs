using FsCheck;
using FsCheck.Fluent;
using Kyojo.Charts;

namespace Kyojo.Tests.Charts;

/// <summary>Axes (reports.md section 4.2: the vectors).</summary>
public sealed class ChartAxisTests
{
    [Theory]
    [InlineData(58.4, 20, 60)]
    [InlineData(81.0, 20, 100)]
    [InlineData(14.1, 5, 15)]
    [InlineData(11.4, 2.5, 12.5)]
    [InlineData(7.7, 2, 8)]
    [InlineData(0.6, 0.2, 0.6)]
    [InlineData(3.9, 1, 4)]
    [InlineData(67, 20, 80)]
    [InlineData(1, 0.2, 1)]
    [InlineData(0, 0.2, 1)]
    [InlineData(1250000, 250000, 1250000)]
    public void The_step_is_the_smallest_that_needs_at_most_five(double most, double step, double end)
    {
        var axis = ChartAxis.Of((decimal)most);

        Assert.Equal((0m, (decimal)step, (decimal)end), (axis.Start, axis.Step, axis.End));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(12, 5, 15)]
    [InlineData(11, 5, 15)]
    [InlineData(3, 1, 3)]
    public void What_is_counted_has_no_fractions(double most, double step, double end)
    {
        var axis = ChartAxis.Of((decimal)most, whole: true);

        Assert.Equal(((decimal)step, (decimal)end), (axis.Step, axis.End));
    }

    [Fact]
    public void Values_below_zero_move_the_baseline_inside()
    {
        var axis = ChartAxis.Of(5.5m, -2);

        Assert.Equal((-2m, 6m, 2m), (axis.Start, axis.End, axis.Step));
        Assert.Equal([-2m, 0, 2, 4, 6], axis.Ticks);
        Assert.Equal(0.25m, axis.Share(0));
    }

    [Fact]
    public void An_axis_that_need_not_hold_zero_starts_near_the_least()
    {
        var axis = ChartAxis.Of(108, 101, fromZero: false);

        Assert.Equal((100m, 108m, 2m), (axis.Start, axis.End, axis.Step));
    }

    [Fact]
    public void Both_ends_are_whole_steps_around_all_numbers() => Prop.ForAll(ArbMap.Default.ArbFor<(int A, int B, byte Decimals)>(), numbers =>
    {
        var scale = (decimal)Math.Pow(10, numbers.Decimals % 8);
        var (least, most) = (Math.Min(numbers.A, numbers.B) / scale, Math.Max(numbers.A, numbers.B) / scale);

        var axis = ChartAxis.Of(most, least);

        Assert.True(axis.Start <= Math.Min(0, least) && axis.End >= Math.Max(0, most) && axis.End > axis.Start);
        Assert.Equal(0, axis.Start % axis.Step);
        Assert.Equal(0, axis.End % axis.Step);
        Assert.InRange(axis.Ticks.Count(), 2, 6);
    }).QuickCheckThrowOnFailure();
}
