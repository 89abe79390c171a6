package org.stacklab.ui.topology.figure;

import java.util.List;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Leads a line around its two ends: slanting where one stands well above the other, otherwise below both (cables, as NICs are at the
 * lower edge) or above both (traffic, as applications are at the upper edge). So cables and traffic never cover each other.
 * A line that its author leads through points passes through these instead.
 */
final class DetourRouter extends BendpointConnectionRouter {
    private static final int DISTANCE = 30;
    private static final int LANE_HEIGHT = 20;
    private static final int LANE_WIDTH = 12;
    private static final int STUB = 10;

    private final boolean below;
    private int lane;

    private DetourRouter(boolean below) {
        this.below = below;
    }

    static DetourRouter below() {
        return new DetourRouter(true);
    }

    static DetourRouter above() {
        return new DetourRouter(false);
    }

    /** How many lines lie between this one and the ends. */
    void setLane(int newLane) {
        lane = newLane;
    }

    @Override
    public void route(Connection line) {
        if (getConstraint(line) instanceof List<?> bends && !bends.isEmpty()) {
            super.route(line);
        } else {
            detour(line);
        }
    }

    private void detour(Connection line) {
        PointList points = new PointList();
        Rectangle from = boundsOf(line.getSourceAnchor(), line);
        Rectangle to = boundsOf(line.getTargetAnchor(), line);
        if (from != null && to != null && below && areStacked(from, to)) {
            leaveDown(line, line.getSourceAnchor(), from, to).forEach(points::addPoint);
            leaveDown(line, line.getTargetAnchor(), to, from).reversed().forEach(points::addPoint);
        } else if (from == null || to == null || areStacked(from, to)) {
            points.addPoint(relative(getStartPoint(line), line));
            points.addPoint(relative(getEndPoint(line), line));
        } else {
            int y = below ? Math.max(from.bottom(), to.bottom()) + distance() : Math.min(from.y, to.y) - distance();
            leave(line, line.getSourceAnchor(), edge(from), to.x - from.x, y).forEach(points::addPoint);
            leave(line, line.getTargetAnchor(), edge(to), from.x - to.x, y).reversed().forEach(points::addPoint);
        }
        line.setPoints(points);
    }

    /** The way from the edge of an end to the height of the line: straight, or beside the end if another machine stands there. */
    private List<Point> leave(Connection line, ConnectionAnchor anchor, Point edge, int direction, int y) {
        MachineFigure machine = Machines.of(anchor.getOwner());
        if (machine == null || !Machines.areIn(line, machine, new Rectangle(edge, new Point(edge.x, y)))) {
            return List.of(edge, new Point(edge.x, y));
        }
        Rectangle box = Machines.bounds(machine, line);
        int away = STUB + lane * LANE_WIDTH;
        int x = direction >= 0 ? box.right() + away : box.x - away;
        int stub = edge.y + (below ? STUB : -STUB);
        return List.of(edge, new Point(edge.x, stub), new Point(x, stub), new Point(x, y));
    }

    /** The way out of a port at the lower edge of its machine, past the machine itself if the other end is above it. */
    private List<Point> leaveDown(Connection line, ConnectionAnchor anchor, Rectangle end, Rectangle other) {
        Point edge = end.getBottom();
        Point stub = edge.getTranslated(0, STUB);
        MachineFigure machine = Machines.of(anchor.getOwner());
        if (machine == null || other.y > end.y) {
            return List.of(edge, stub);
        }
        Rectangle box = Machines.bounds(machine, line);
        return List.of(edge, stub, new Point(other.x < end.x ? box.x - STUB : box.right() + STUB, stub.y));
    }

    /** Where an end is, in the coordinates of the line; null while the end is dragged about. */
    private static Rectangle boundsOf(ConnectionAnchor anchor, Connection line) {
        if (anchor == null || anchor.getOwner() == null) {
            return null;
        }
        return Machines.bounds(anchor.getOwner(), line);
    }

    private static Point relative(Point absolute, Connection line) {
        Point point = absolute.getCopy();
        line.translateToRelative(point);
        return point;
    }

    private static boolean areStacked(Rectangle one, Rectangle other) {
        return one.bottom() + 2 * DISTANCE < other.y || other.bottom() + 2 * DISTANCE < one.y;
    }

    private int distance() {
        return DISTANCE + lane * LANE_HEIGHT;
    }

    /** Lanes begin beside each other, alternating between right and left, as long as the edge is wide enough. */
    private Point edge(Rectangle end) {
        int aside = Math.min((lane + 1) / 2 * LANE_WIDTH, end.width / 2 - 2) * (lane % 2 == 0 ? -1 : 1);
        return (below ? end.getBottom() : end.getTop()).translate(aside, 0);
    }
}
