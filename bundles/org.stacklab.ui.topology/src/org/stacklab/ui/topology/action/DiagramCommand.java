package org.stacklab.ui.topology.action;

import java.util.Locale;
import org.eclipse.jface.action.IAction;

/** The commands of the menu Diagram. Their keys are bound in plugin.xml, in the context of the editor. */
enum DiagramCommand {
    DUPLICATE(Messages.duplicate),
    ALIGN_LEFT(Messages.align_left),
    ALIGN_CENTER(Messages.align_center),
    ALIGN_RIGHT(Messages.align_right),
    ALIGN_TOP(Messages.align_top),
    ALIGN_MIDDLE(Messages.align_middle),
    ALIGN_BOTTOM(Messages.align_bottom),
    STRAIGHTEN(Messages.straighten),
    AUTO_LAYOUT(Messages.auto_layout),
    GRID(Messages.grid, IAction.AS_CHECK_BOX),
    SNAP(Messages.snap, IAction.AS_CHECK_BOX),
    PALETTE(Messages.palette, IAction.AS_CHECK_BOX),
    ZOOM_IN(Messages.zoom_in),
    ZOOM_OUT(Messages.zoom_out),
    ORIGINAL_SIZE(Messages.original_size),
    FIT(Messages.fit),
    EXPORT_IMAGE(Messages.export_image);

    private final String text;
    private final int style;

    DiagramCommand(String text) {
        this(text, IAction.AS_PUSH_BUTTON);
    }

    DiagramCommand(String text, int style) {
        this.text = text;
        this.style = style;
    }

    /** The id of the command, and of the action that carries it out. */
    String id() {
        return "org.stacklab.ui.topology." + name().toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    int style() {
        return style;
    }
}
