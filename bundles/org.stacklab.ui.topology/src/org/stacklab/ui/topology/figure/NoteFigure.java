package org.stacklab.ui.topology.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.stacklab.ui.Colours;

/** A note: a sheet with a text on it. */
public final class NoteFigure extends Figure {
    private final TextFlow text = new TextFlow();

    /** An empty sheet. */
    public NoteFigure() {
        setLayoutManager(new StackLayout());
        setBorder(new MarginBorder(6, 8, 6, 8));
        text.setForegroundColor(Colours.INK);
        FlowPage page = new FlowPage();
        page.add(text);
        add(page);
    }

    /**
     * Tells the sheet what to show.
     *
     * @param words the text; may have several lines
     */
    public void show(String words) {
        text.setText(words);
    }

    /**
     * The height that shows the whole text, whatever the size of the letters.
     *
     * @param width of the sheet
     * @return in the same units
     */
    public int heightAt(int width) {
        return getPreferredSize(width, -1).height;
    }

    @Override
    protected void paintFigure(Graphics g) {
        Rectangle sheet = getBounds().getCopy().resize(-1, -1);
        g.setBackgroundColor(Colours.NOTE);
        g.fillRectangle(sheet);
        g.setForegroundColor(Colours.LINE);
        g.drawRectangle(sheet);
    }
}
