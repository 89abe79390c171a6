package org.stacklab.ui.topology.figure;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Puts a name where a line has most room for it: at the middle of its longest straight stretch. */
final class LongestStretch extends ConnectionLocator {
    LongestStretch(Connection line) {
        super(line, MIDDLE);
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
        return new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
    }

    private static long lengthSquared(PointList points, int stretch) {
        long dx = points.getPoint(stretch + 1).x - points.getPoint(stretch).x;
        long dy = points.getPoint(stretch + 1).y - points.getPoint(stretch).y;
        return dx * dx + dy * dy;
    }
}
