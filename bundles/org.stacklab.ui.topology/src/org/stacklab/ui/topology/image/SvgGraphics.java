package org.stacklab.ui.topology.image;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;

/** Lets figures draw themselves as SVG. What no figure of the diagram draws - arcs, images, gradients - is refused. */
final class SvgGraphics extends Graphics {
    private final SvgWriter out;
    private final Deque<SvgState> saved = new ArrayDeque<>();
    private SvgState state = new SvgState();

    SvgGraphics(SvgWriter out, Font font, Color ink, Color paper) {
        this.out = out;
        state.font = font;
        state.foreground = ink;
        state.background = paper;
    }

    private Rectangle placed(int x, int y, int width, int height) {
        return new Rectangle(x + state.dx, y + state.dy, width, height);
    }

    private PointList placed(PointList points) {
        PointList copy = points.getCopy();
        copy.translate(state.dx, state.dy);
        return copy;
    }

    @Override
    public void clipRect(Rectangle box) {
        Rectangle clip = placed(box.x, box.y, box.width, box.height);
        state.clip = state.clip == null ? clip : state.clip.intersect(clip);
    }

    @Override
    public void setClip(Rectangle box) {
        state.clip = placed(box.x, box.y, box.width, box.height);
    }

    /** Never smaller than what is drawn, so that no figure is left out. */
    @Override
    public Rectangle getClip(Rectangle box) {
        Rectangle clip = state.clip == null ? new Rectangle(-100_000, -100_000, 200_000, 200_000) : state.clip;
        return box.setBounds(clip.getTranslated(-state.dx, -state.dy));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        PointList points = new PointList();
        points.addPoint(x1, y1);
        points.addPoint(x2, y2);
        drawPolyline(points);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        out.oval(state, false, placed(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        out.oval(state, true, placed(x, y, width, height));
    }

    @Override
    public void drawPolygon(PointList points) {
        out.polygon(state, false, placed(points));
    }

    @Override
    public void fillPolygon(PointList points) {
        out.polygon(state, true, placed(points));
    }

    @Override
    public void drawPolyline(PointList points) {
        out.polyline(state, placed(points));
    }

    @Override
    public void drawRectangle(int x, int y, int width, int height) {
        out.rectangle(state, false, placed(x, y, width, height), 0);
    }

    @Override
    public void fillRectangle(int x, int y, int width, int height) {
        out.rectangle(state, true, placed(x, y, width, height), 0);
    }

    @Override
    public void drawRoundRectangle(Rectangle box, int arcWidth, int arcHeight) {
        out.rectangle(state, false, placed(box.x, box.y, box.width, box.height), arcWidth);
    }

    @Override
    public void fillRoundRectangle(Rectangle box, int arcWidth, int arcHeight) {
        out.rectangle(state, true, placed(box.x, box.y, box.width, box.height), arcWidth);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawText(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y) {
        int heightPx = getFontMetrics().getHeight();
        int line = 0;
        for (String each : text.lines().toList()) {
            out.text(state, each, x + state.dx, y + state.dy + heightPx * line++, heightPx);
        }
    }

    @Override
    public void fillString(String text, int x, int y) {
        fillText(text, x, y);
    }

    @Override
    public void fillText(String text, int x, int y) {
        fillRectangle(new Rectangle(x, y, 0, 0).setSize(FigureUtilities.getTextExtents(text, state.font)));
        drawText(text, x, y);
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int offset, int length) {
        throw new UnsupportedOperationException("arcs");
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int offset, int length) {
        throw new UnsupportedOperationException("arcs");
    }

    @Override
    public void fillGradient(int x, int y, int width, int height, boolean vertical) {
        throw new UnsupportedOperationException("gradients");
    }

    @Override
    public void drawImage(Image image, int x, int y) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawImage(Image image, int x1, int y1, int w1, int h1, int x2, int y2, int w2, int h2) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void scale(double amount) {
        throw new UnsupportedOperationException("scaling");
    }

    /** The focus is no part of the picture. */
    @Override
    public void drawFocus(int x, int y, int width, int height) {
    }

    @Override
    public void translate(int dx, int dy) {
        state.dx += dx;
        state.dy += dy;
    }

    @Override
    public void pushState() {
        saved.push(state.copy());
    }

    @Override
    public void popState() {
        state = saved.pop();
    }

    @Override
    public void restoreState() {
        state = saved.peek().copy();
    }

    @Override
    public void dispose() {
        saved.clear();
    }

    @Override
    public Color getBackgroundColor() {
        return state.background;
    }

    @Override
    public Color getForegroundColor() {
        return state.foreground;
    }

    @Override
    public Font getFont() {
        return state.font;
    }

    @Override
    public FontMetrics getFontMetrics() {
        return FigureUtilities.getFontMetrics(state.font);
    }

    @Override
    public int getLineStyle() {
        return state.lineStyle;
    }

    @Override
    public int getLineWidth() {
        return state.lineWidth;
    }

    @Override
    public boolean getXORMode() {
        return false;
    }

    @Override
    public void setBackgroundColor(Color colour) {
        state.background = colour;
    }

    @Override
    public void setForegroundColor(Color colour) {
        state.foreground = colour;
    }

    @Override
    public void setFont(Font font) {
        state.font = font;
    }

    @Override
    public void setLineStyle(int style) {
        state.lineStyle = style;
    }

    @Override
    public void setLineWidth(int width) {
        state.lineWidth = width;
    }

    @Override
    public void setXORMode(boolean on) {
    }
}
