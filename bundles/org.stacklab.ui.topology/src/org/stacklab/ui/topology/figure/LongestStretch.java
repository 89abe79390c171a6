package org.stacklab.ui.topology.figure;

import java.util.stream.IntStream;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts a name where a line has most room for it: on its longest straight stretch, at the middle or where it covers no machine. */
final class LongestStretch extends ConnectionLocator {
    private static final int[] EIGHTHS = {4, 5, 3, 6, 2};

    private final Connection line;
    private Dimension size = new Dimension();

    LongestStretch(Connection line) {
        super(line, MIDDLE);
        this.line = line;
    }

    @Override
    protected Point getLocation(PointList points) {
        int longest = 0;
        for (int i = 1; i < points.size() - 1; i++) {
            if (lengthSquared(points, i) > lengthSquared(points, longest)) {
                longest = i;
            }
        }
        Point from = points.getPoint(longest);
        Point to = points.getPoint(Math.min(longest + 1, points.size() - 1));
        return IntStream.of(EIGHTHS).mapToObj(eighths -> between(from, to, eighths)).filter(this::isFree).findFirst()
                .orElse(between(from, to, EIGHTHS[0]));
    }

    private static Point between(Point from, Point to, int eighths) {
        return new Point(from.x + (to.x - from.x) * eighths / 8, from.y + (to.y - from.y) * eighths / 8);
    }

    private boolean isFree(Point middle) {
        MachineFigure machine = Machines.of(line.getSourceAnchor() == null ? null : line.getSourceAnchor().getOwner());
        return machine == null || !Machines.areIn(line, machine.getParent(), null,
                new Rectangle(middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height));
    }

    @Override
    public void relocate(IFigure name) {
        size = name.getPreferredSize();
        super.relocate(name);
    }

    private static long lengthSquared(PointList points, int stretch) {
        long dx = points.getPoint(stretch + 1).x - points.getPoint(stretch).x;
        long dy = points.getPoint(stretch + 1).y - points.getPoint(stretch).y;
        return dx * dx + dy * dy;
    }
}
