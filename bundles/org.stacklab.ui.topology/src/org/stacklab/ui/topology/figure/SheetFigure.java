package org.stacklab.ui.topology.figure;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.stacklab.ui.Colours;

/** The sheet that machines and notes stand on; as long as it is empty, it says how to begin. */
public final class SheetFigure extends FreeformLayer {
    private static final int MARGIN = 20;

    private final String prompt;

    /**
     * An empty sheet.
     *
     * @param prompt how to begin; may have several lines
     */
    public SheetFigure(String prompt) {
        this.prompt = prompt;
        setLayoutManager(new FreeformLayout());
        setBorder(new MarginBorder(MARGIN));
    }

    @Override
    protected void paintFigure(Graphics g) {
        if (getChildren().isEmpty()) {
            g.setForegroundColor(Colours.FADED);
            g.drawText(prompt, MARGIN, MARGIN);
        }
    }
}
