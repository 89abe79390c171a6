package org.stacklab.ui.topology.figure;

import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where machines are, as lines see them that shall not cross them. */
final class Machines {
    private Machines() {
    }

    /** The machine a figure is or belongs to; null if there is none. */
    static MachineFigure of(IFigure figure) {
        IFigure each = figure;
        while (each != null && !(each instanceof MachineFigure)) {
            each = each.getParent();
        }
        return (MachineFigure) each;
    }

    /** Whether another machine than the given one is in the way. */
    static boolean areIn(Connection line, MachineFigure machine, Rectangle way) {
        return areIn(line, machine.getParent(), machine, way);
    }

    /** Whether any machine of a sheet, except perhaps one, is in the way. */
    static boolean areIn(Connection line, IFigure sheet, MachineFigure except, Rectangle way) {
        // The way goes to the machines, instead of each of them to the line: there may be many, and each asks its parents for the zoom.
        Rectangle there = new PrecisionRectangle(way);
        line.translateToAbsolute(there);
        sheet.translateToRelative(there);
        sheet.translateFromParent(there);
        List<?> figures = sheet.getChildren();
        return figures.stream().anyMatch(
                each -> each instanceof MachineFigure other && other != except && other.getBounds().intersects(there));
    }

    /** Where a figure is, in the coordinates of a line. */
    static Rectangle bounds(IFigure figure, Connection line) {
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        line.translateToRelative(bounds);
        return bounds;
    }
}
