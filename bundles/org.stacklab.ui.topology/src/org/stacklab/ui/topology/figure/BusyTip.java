package org.stacklab.ui.topology.figure;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GridData;
import org.eclipse.draw2d.GridLayout;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** What hovering over an element shows: a line, then a table of its resources, the busiest first. It follows a run while it is open. */
final class BusyTip extends Figure {
    private static final int COLUMNS = 3;
    private static final int BAR_HEIGHT = 8;
    private static final int BAR_WIDTH = 80;

    private final Label heading = new Label();
    private Busy busy;

    BusyTip() {
        setBorder(new MarginBorder(3));
    }

    /** Shows a line and, unless it is null, how busy an element was; answers null when there is nothing to show. */
    BusyTip show(String line, Busy newBusy) {
        heading.setText(line);
        busy = newBusy;
        int rows = busy == null ? 0 : busy.resources().size();
        if (getChildren().size() != COLUMNS * rows + 1) {
            build(rows);
        }
        for (int i = 0; i < rows; i++) {
            Busy.Resource resource = busy.ranked().get(i);
            cell(COLUMNS * i + 1).setText(resource.name());
            cell(COLUMNS * i + COLUMNS).setText(resource.percent() + " %");
        }
        repaint();
        return line.isBlank() && busy == null ? null : this;
    }

    private void build(int rows) {
        removeAll();
        setLayoutManager(new GridLayout(COLUMNS, false));
        add(heading);
        getLayoutManager().setConstraint(heading, new GridData(0, 0, true, false, COLUMNS, 1));
        for (int i = 0; i < rows; i++) {
            add(new Label());
            add(new Bar(i));
            add(new Label());
        }
    }

    private Label cell(int index) {
        List<?> cells = getChildren();
        return (Label) cells.get(index);
    }

    private final class Bar extends Figure {
        private final int row;

        Bar(int row) {
            this.row = row;
            setPreferredSize(new Dimension(BAR_WIDTH, BAR_HEIGHT));
        }

        @Override
        protected void paintFigure(Graphics g) {
            Busy.paintBar(g, new Rectangle(getBounds()), busy.ranked().get(row).percent());
        }
    }
}
