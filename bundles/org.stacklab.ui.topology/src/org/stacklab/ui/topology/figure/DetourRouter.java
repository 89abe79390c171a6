package org.stacklab.ui.topology.figure;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Leads a line around its two ends: straight where one stands well above the other, otherwise below both (cables, as NICs are at the
 * lower edge) or above both (traffic, as applications are at the upper edge). So cables and traffic never cover each other.
 */
final class DetourRouter extends AbstractRouter {
    private static final int DISTANCE = 30;

    private final boolean below;

    private DetourRouter(boolean below) {
        this.below = below;
    }

    static DetourRouter below() {
        return new DetourRouter(true);
    }

    static DetourRouter above() {
        return new DetourRouter(false);
    }

    @Override
    public void route(Connection line) {
        PointList points = new PointList();
        Rectangle from = boundsOf(line.getSourceAnchor(), line);
        Rectangle to = boundsOf(line.getTargetAnchor(), line);
        if (from == null || to == null || areStacked(from, to)) {
            points.addPoint(relative(getStartPoint(line), line));
            points.addPoint(relative(getEndPoint(line), line));
        } else {
            int y = below ? Math.max(from.bottom(), to.bottom()) + DISTANCE : Math.min(from.y, to.y) - DISTANCE;
            points.addPoint(edge(from));
            points.addPoint(edge(from).x, y);
            points.addPoint(edge(to).x, y);
            points.addPoint(edge(to));
        }
        line.setPoints(points);
    }

    /** Where an end is, in the coordinates of the line; null while the end is dragged about. */
    private static Rectangle boundsOf(ConnectionAnchor anchor, Connection line) {
        if (anchor == null || anchor.getOwner() == null) {
            return null;
        }
        Rectangle bounds = anchor.getOwner().getBounds().getCopy();
        anchor.getOwner().translateToAbsolute(bounds);
        line.translateToRelative(bounds);
        return bounds;
    }

    private static Point relative(Point absolute, Connection line) {
        Point point = absolute.getCopy();
        line.translateToRelative(point);
        return point;
    }

    private static boolean areStacked(Rectangle one, Rectangle other) {
        return one.bottom() + 2 * DISTANCE < other.y || other.bottom() + 2 * DISTANCE < one.y;
    }

    private Point edge(Rectangle end) {
        return below ? end.getBottom() : end.getTop();
    }
}
