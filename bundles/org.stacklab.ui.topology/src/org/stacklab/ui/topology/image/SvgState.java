package org.stacklab.ui.topology.image;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** What a figure has told the graphics before it draws. */
final class SvgState {
    Color foreground;
    Color background;
    Font font;
    int lineWidth = 1;
    int lineStyle = Graphics.LINE_SOLID;
    int dx;
    int dy;
    /** In coordinates of the picture; null without a bound. */
    Rectangle clip;

    SvgState copy() {
        SvgState copy = new SvgState();
        copy.foreground = foreground;
        copy.background = background;
        copy.font = font;
        copy.lineWidth = lineWidth;
        copy.lineStyle = lineStyle;
        copy.dx = dx;
        copy.dy = dy;
        copy.clip = clip == null ? null : clip.getCopy();
        return copy;
    }
}
