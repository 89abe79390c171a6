package org.stacklab.app;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.stacklab.timeflow.Palette;
import org.stacklab.timeflow.StyleKey;
import org.stacklab.ui.Colours;

/**
 * What is seen until the window is there: the name, and packets on their way through the layers. Drawn and not an image, so that it is
 * sharp at every scaling; opened by us and not by the launcher of Equinox, which needs native code for that.
 */
final class Splash {
    private static final Point SIZE = new Point(440, 250);
    private static final String[] LAYERS = {"system-call", "driver", "nic-sdma", "nic-send", "link", "bottom-half"};
    private static final int[] WIDTHS = {34, 22, 46, 40, 46, 30};
    private static final int PACKETS = 6;
    private static final int LANE = 22;
    private static final int MARGIN = 28;

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /**
     * Opens the splash in the middle of the screen and waits until it is painted.
     *
     * @param display the display of the workbench
     * @return the splash; disposing the display closes it too
     */
    static Splash show(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        boolean[] painted = new boolean[1];
        shell.setText(Messages.Splash_title);
        shell.setBackground(Colours.PAPER);
        shell.addPaintListener(e -> {
            paint(e.gc);
            painted[0] = true;
        });
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        shell.setBounds(screen.x + (screen.width - SIZE.x) / 2, screen.y + (screen.height - SIZE.y) / 2, SIZE.x, SIZE.y);
        shell.open();
        while (!painted[0] && display.readAndDispatch()) {
            continue;
        }
        return new Splash(shell);
    }

    /** Closes the splash; to be called from the thread of the display. */
    void close() {
        shell.dispose();
    }

    private static void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (int packet = 0; packet < PACKETS; packet++) {
            int x = MARGIN + packet * 46;
            for (int layer = 0; layer < LAYERS.length; layer++) {
                gc.setBackground(Colours.of(Palette.fill(StyleKey.of(LAYERS[layer], packet))));
                gc.fillRoundRectangle(x, MARGIN + layer * LANE, WIDTHS[layer], LANE - 6, 4, 4);
                x += WIDTHS[layer] * 2 / 3;
            }
        }
        gc.setForeground(Colours.INK);
        Font name = FontDescriptor.createFrom(JFaceResources.getBannerFont()).setHeight(22).createFont(gc.getDevice());
        gc.setFont(name);
        gc.drawText("Stacklab", MARGIN, SIZE.y - 86, true);
        name.dispose();
        gc.setForeground(Colours.FADED);
        gc.setFont(JFaceResources.getDefaultFont());
        gc.drawText(Messages.Splash_claim, MARGIN, SIZE.y - 40, true);
        gc.setForeground(Colours.LINE);
        gc.drawRectangle(0, 0, SIZE.x - 1, SIZE.y - 1);
    }
}
