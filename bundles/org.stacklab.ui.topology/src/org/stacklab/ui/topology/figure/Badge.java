package org.stacklab.ui.topology.figure;

import java.util.Objects;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stacklab.ui.Colours;

/** The red mark of an element that is wrong. */
final class Badge {
    /** Its diameter. */
    static final int SIZE = 14;

    private String mistakes;

    /** Answers whether it shows something else now. */
    boolean show(String newMistakes) {
        String before = mistakes;
        mistakes = newMistakes == null || newMistakes.isEmpty() ? null : newMistakes;
        return !Objects.equals(before, mistakes);
    }

    boolean isShown() {
        return mistakes != null;
    }

    /** A name with a sign in front as long as something is wrong: red alone does not tell everybody. */
    String marked(String name) {
        return isShown() ? "\u26A0 " + name : name;
    }

    /** What is wrong, for hovering; null when nothing is. */
    IFigure tip() {
        if (mistakes == null) {
            return null;
        }
        Label tip = new Label(mistakes);
        tip.setBorder(new MarginBorder(3));
        return tip;
    }

    /** Paints the mark into the upper right corner. */
    void paint(Graphics g, Rectangle owner) {
        if (mistakes == null) {
            return;
        }
        Rectangle circle = new Rectangle(owner.right() - SIZE - 5, owner.y + 5, SIZE, SIZE);
        g.setBackgroundColor(Colours.MISTAKE);
        g.fillOval(circle);
        g.setForegroundColor(ColorConstants.white);
        g.setLineWidth(2);
        int x = circle.getCenter().x;
        g.drawLine(x, circle.y + 3, x, circle.y + 8);
        g.drawLine(x, circle.y + 10, x, circle.y + 11);
    }
}
