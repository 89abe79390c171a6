package org.stacklab.ui.topology.figure;

import java.util.Objects;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stacklab.ui.Colours;

/** A port: a plug at the lower edge of its machine, with its name in it. */
public final class PortFigure extends Label {
    private static final int BAR_HEIGHT = 4;

    private final Badge badge = new Badge();
    private final BusyTip tip = new BusyTip();
    private String label = "";
    private String hint = "";
    private Busy busy;

    /** A port without a name. */
    public PortFigure() {
        setForegroundColor(Colours.INK);
        setBorder(new MarginBorder(3, 7, 4, 7));
    }

    /**
     * Tells the port what to show.
     *
     * @param name its name
     * @param what what it is, for hovering; may be empty
     */
    public void show(String name, String what) {
        label = name;
        hint = what;
        showTip();
    }

    /**
     * Marks the port as wrong or as right.
     *
     * @param mistakes what is wrong, null or empty when nothing is
     */
    public void setMistakes(String mistakes) {
        if (badge.show(mistakes)) {
            showTip();
            repaint();
        }
    }

    /**
     * Shows how busy the port was.
     *
     * @param newBusy null when nothing is to be shown
     */
    public void setBusy(Busy newBusy) {
        if (!Objects.equals(newBusy, busy)) {
            busy = newBusy;
            showTip();
            repaint();
        }
    }

    private void showTip() {
        setText(badge.marked(label));
        setToolTip(badge.isShown() ? badge.tip() : tip.show(hint, busy));
    }

    @Override
    protected void paintFigure(Graphics g) {
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        g.setBackgroundColor(Colours.ACCENT_TINT);
        g.fillRectangle(box);
        if (busy != null) {
            busy.paintBar(g, new Rectangle(box.x, box.bottom() - BAR_HEIGHT, box.width, BAR_HEIGHT));
        }
        g.setForegroundColor(badge.isShown() ? Colours.MISTAKE : Colours.ACCENT);
        g.setLineWidth(badge.isShown() ? 2 : 1);
        g.drawRectangle(box);
        g.setForegroundColor(Colours.INK);
        super.paintFigure(g);
    }
}
