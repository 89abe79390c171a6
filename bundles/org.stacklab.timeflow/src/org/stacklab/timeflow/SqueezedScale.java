package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale on which gaps are short and everything else is as long as on a linear one.
 *
 * @param linear where squeezed time lies
 * @param gaps what is squeezed
 */
public record SqueezedScale(LinearScale linear, Gaps gaps) implements TimeScale {
    @Override
    public double xPx(long ps) {
        return linear.xPx(gaps.squeeze(ps));
    }

    @Override
    public long atPs(double xPx) {
        return gaps.stretch(linear.atPs(xPx));
    }

    @Override
    public double psPerPx() {
        return linear.psPerPx();
    }

    @Override
    public List<Tick> ticks(int widthPx, int distancePx) {
        long stepPs = LinearScale.stepPs(distancePx * psPerPx());
        TimeText unit = LinearScale.unit(visible(widthPx));
        List<Tick> ticks = new ArrayList<>();
        double x = 0;
        while (x <= widthPx) {
            long ps = afterGap(Math.ceilDiv(afterGap(atPs(x)), stepPs) * stepPs);
            x = Math.max(x, xPx(ps));
            if (x <= widthPx) {
                ticks.add(new Tick(ps, unit.exact(ps) + " " + unit.symbol()));
            }
            x += distancePx;
        }
        return ticks;
    }

    /** The instant itself, or the end of the gap it lies in: there something begins, which is worth a mark though it is not round. */
    private long afterGap(long ps) {
        int gap = gaps.after(ps);
        return gap < gaps.size() && gaps.gap(gap).startPs() < ps ? gaps.gap(gap).endPs() : ps;
    }

    @Override
    public List<TimeRange> breaks(int widthPx, int distancePx) {
        List<TimeRange> breaks = new ArrayList<>();
        int gap = gaps.after(atPs(0));
        while (gap < gaps.size() && xPx(gaps.gap(gap).startPs()) <= widthPx) {
            TimeRange range = gaps.gap(gap);
            breaks.add(range);
            gap = Math.max(gap + 1, gaps.after(atPs(xPx(range.endPs()) + distancePx)));
        }
        return breaks;
    }
}
