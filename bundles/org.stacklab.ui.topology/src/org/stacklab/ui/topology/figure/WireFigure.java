package org.stacklab.ui.topology.figure;

import java.util.List;
import java.util.Objects;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Color;
import org.stacklab.ui.Colours;

/** A line between two elements with its name in the middle: a cable, or the traffic of a workload. */
public final class WireFigure extends PolylineConnection {
    private static final int WIDTH = 2;
    private static final int PERCENT_PER_PIXEL = 25;

    private final Color colour;
    private final Label name = new Label();
    private final Badge badge = new Badge();
    private final BusyTip tip = new BusyTip();
    private String called = "";
    private String what = "";
    private Busy busy;
    private boolean selected;

    private WireFigure(Color colour, DetourRouter router) {
        this.colour = colour;
        setForegroundColor(colour);
        setConnectionRouter(router);
        name.setOpaque(true);
        name.setBackgroundColor(Colours.PAPER);
        name.setForegroundColor(colour);
        name.setBorder(new MarginBorder(1, 5, 1, 5));
        add(name, new LongestStretch(this));
    }

    /**
     * A cable, which passes below the machines.
     *
     * @return a figure without ends
     */
    public static WireFigure cable() {
        WireFigure cable = new WireFigure(Colours.INK, DetourRouter.below());
        cable.setLineWidth(WIDTH);
        return cable;
    }

    /**
     * Traffic, which passes above the machines.
     *
     * @return a figure without ends
     */
    public static WireFigure traffic() {
        WireFigure traffic = new WireFigure(Colours.TRAFFIC, DetourRouter.above());
        traffic.setLineWidth(WIDTH);
        traffic.setLineStyle(Graphics.LINE_DASH);
        PolygonDecoration head = new PolygonDecoration();
        head.setScale(9, 4);
        traffic.setTargetDecoration(head);
        return traffic;
    }

    /**
     * Tells the line what to show.
     *
     * @param newCalled its name, which is enough while a run is on display
     * @param newWhat its name and what it is
     */
    public void show(String newCalled, String newWhat) {
        called = newCalled;
        what = newWhat;
        look();
    }

    /**
     * Leads the line.
     *
     * @param lane how many lines of its kind lie between it and the machines
     * @param bends points it passes in the given order; with none it finds a way of its own
     */
    public void lead(int lane, List<Point> bends) {
        ((DetourRouter) getConnectionRouter()).setLane(lane);
        setRoutingConstraint(bends.stream().map(AbsoluteBendpoint::new).toList());
        revalidate();
    }

    /**
     * Marks the line as wrong or as right.
     *
     * @param mistakes what is wrong, null or empty when nothing is
     */
    public void setMistakes(String mistakes) {
        if (badge.show(mistakes)) {
            look();
        }
    }

    /**
     * Shows how busy the line was: the busier, the thicker.
     *
     * @param newBusy null when nothing is to be shown
     */
    public void setBusy(Busy newBusy) {
        if (!Objects.equals(newBusy, busy)) {
            busy = newBusy;
            look();
        }
    }

    /**
     * Makes the line stand out among others.
     *
     * @param newSelected whether it is selected
     */
    public void setSelected(boolean newSelected) {
        selected = newSelected;
        look();
    }

    private void look() {
        Color own = busy == null ? colour : busy.colour();
        setForegroundColor(badge.isShown() ? Colours.MISTAKE : selected ? Colours.ACCENT : own);
        setLineWidth(WIDTH + (busy == null ? 0 : busy.percent() / PERCENT_PER_PIXEL) + (selected ? WIDTH : 0));
        name.setText(badge.marked(busy == null ? what : called + ", " + busy.text()));
        name.setForegroundColor(getForegroundColor());
        setToolTip(badge.isShown() ? badge.tip() : tip.show(busy == null ? "" : what, busy));
    }

    /**
     * Where the name stands, for editing it in place.
     *
     * @return the label
     */
    public Label name() {
        return name;
    }
}
