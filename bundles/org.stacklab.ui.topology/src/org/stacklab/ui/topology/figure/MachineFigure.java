package org.stacklab.ui.topology.figure;

import java.util.Objects;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FlowLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.stacklab.ui.Colours;

/** A host or a switch: a box with its name, what it is made of, and its ports along the lower edge. */
public final class MachineFigure extends Figure {
    private static final int ARC = 10;
    private static final int LEAST_WIDTH = 150;
    private static final int MARGIN = 8;
    private static final int BAR_HEIGHT = 5;

    private final Color ground;
    private final Label name = new Label();
    private final Label parts = new Label();
    private final Figure ports = new Figure();
    private final Badge badge = new Badge();
    private final Label share = new Label();
    private final BusyTip tip = new BusyTip();
    private Busy busy;

    /**
     * A box without a name.
     *
     * @param head the colour of its upper part, dark enough for white letters
     * @param bold the font of the name
     */
    public MachineFigure(Color head, Font bold) {
        ground = head;
        ToolbarLayout column = new ToolbarLayout();
        column.setStretchMinorAxis(true);
        setLayoutManager(column);
        name.setFont(bold);
        name.setForegroundColor(Colours.PAPER);
        name.setBorder(new MarginBorder(5, MARGIN, 5, MARGIN + Badge.SIZE));
        name.setLabelAlignment(PositionConstants.LEFT);
        name.setLayoutManager(new StackLayout());
        share.setForegroundColor(Colours.PAPER);
        share.setLabelAlignment(PositionConstants.RIGHT);
        name.add(share);
        parts.setForegroundColor(Colours.FADED);
        parts.setBorder(new MarginBorder(6, MARGIN, 6, MARGIN));
        parts.setLabelAlignment(PositionConstants.LEFT);
        FlowLayout row = new FlowLayout(true);
        row.setMajorAlignment(FlowLayout.ALIGN_CENTER);
        row.setMinorSpacing(6);
        ports.setLayoutManager(row);
        ports.setBorder(new MarginBorder(0, MARGIN, 0, MARGIN));
        add(name);
        add(parts);
        add(ports);
    }

    /**
     * Tells the box what to show.
     *
     * @param machine the name
     * @param madeOf what it is made of, one line for each part; may be empty
     */
    public void show(String machine, String madeOf) {
        name.setText(machine);
        parts.setText(madeOf);
    }

    /**
     * Marks the box as wrong or as right.
     *
     * @param mistakes what is wrong, null or empty when nothing is
     */
    public void setMistakes(String mistakes) {
        if (badge.show(mistakes)) {
            showTip();
        }
    }

    /**
     * Shows how busy the machine was.
     *
     * @param newBusy null when nothing is to be shown
     */
    public void setBusy(Busy newBusy) {
        if (!Objects.equals(newBusy, busy)) {
            busy = newBusy;
            share.setText(busy == null ? "" : busy.text());
            showTip();
        }
    }

    private void showTip() {
        setToolTip(badge.isShown() ? badge.tip() : tip.show(busy == null ? "" : name.getText(), busy));
        repaint();
    }

    /**
     * Where the figures of the ports go.
     *
     * @return the pane at the lower edge
     */
    public IFigure ports() {
        return ports;
    }

    /**
     * Where the name stands, for editing it in place.
     *
     * @return the label
     */
    public Label name() {
        return name;
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        Dimension wanted = super.getPreferredSize(widthHint, heightHint).getCopy();
        wanted.width = Math.max(LEAST_WIDTH, wanted.width);
        return wanted;
    }

    @Override
    protected void paintFigure(Graphics g) {
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        g.setBackgroundColor(Colours.PAPER);
        g.fillRoundRectangle(box, ARC, ARC);
        g.setBackgroundColor(ground);
        Rectangle head = name.getBounds();
        g.pushState();
        g.clipRect(new Rectangle(box.x, box.y, box.width + 1, head.bottom() - box.y));
        g.fillRoundRectangle(new Rectangle(box.x, box.y, box.width, head.height + ARC), ARC, ARC);
        g.popState();
        if (busy != null) {
            busy.paintBar(g, new Rectangle(box.x, head.bottom(), box.width, BAR_HEIGHT));
        }
        g.setForegroundColor(badge.isShown() ? Colours.MISTAKE : ground);
        g.setLineWidth(badge.isShown() ? 2 : 1);
        g.drawRoundRectangle(box, ARC, ARC);
    }

    @Override
    protected void paintBorder(Graphics g) {
        super.paintBorder(g);
        badge.paint(g, getBounds());
    }
}
