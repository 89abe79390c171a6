package org.stacklab.ui.topology.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/** The sheet with the palette at its right, which can be made wider, narrower, or go. All editors and sessions have it alike. */
public final class PaletteRoom {
    private static final int WIDTH_CHARS = 28;
    private static final int LEAST_PX = 60;

    private final IEclipsePreferences stored = InstanceScope.INSTANCE.getNode("org.stacklab.ui.topology");
    private final Composite page;
    private final Composite sheet;
    private final Composite palette;
    private final Sash sash;
    private final int usualWidthPx;

    /**
     * Makes room for both.
     *
     * @param parent where
     */
    public PaletteRoom(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new FormLayout());
        usualWidthPx = new PixelConverter(page).convertWidthInCharsToPixels(WIDTH_CHARS);
        sheet = new Composite(page, SWT.NONE);
        sash = new Sash(page, SWT.VERTICAL);
        palette = new Composite(page, SWT.NONE);
        sheet.setLayout(new FillLayout());
        palette.setLayout(new FillLayout());
        sash.addListener(SWT.Selection, this::drag);
        lay();
    }

    /**
     * Where the sheet goes.
     *
     * @return a composite that takes one child
     */
    public Composite sheet() {
        return sheet;
    }

    /**
     * Where the palette goes.
     *
     * @return a composite that takes one child
     */
    public Composite palette() {
        return palette;
    }

    /**
     * Whether the palette is there.
     *
     * @return false while it is hidden
     */
    public boolean isShown() {
        return stored.getBoolean("palette.shown", true);
    }

    /**
     * Shows or hides the palette.
     *
     * @param shown whether it shall be there
     */
    public void show(boolean shown) {
        stored.putBoolean("palette.shown", shown);
        lay();
    }

    private void drag(Event event) {
        stored.putInt("palette.width", Math.max(LEAST_PX, page.getClientArea().width - event.x));
        lay();
    }

    private void lay() {
        palette.setVisible(isShown());
        sash.setVisible(isShown());
        FormAttachment edge = new FormAttachment(100, isShown() ? -stored.getInt("palette.width", usualWidthPx) : 0);
        sash.setLayoutData(data(edge, null));
        sheet.setLayoutData(data(new FormAttachment(0), isShown() ? new FormAttachment(sash) : new FormAttachment(100)));
        palette.setLayoutData(data(new FormAttachment(sash), new FormAttachment(100)));
        page.layout();
    }

    private static FormData data(FormAttachment left, FormAttachment right) {
        FormData data = new FormData();
        data.top = new FormAttachment(0);
        data.bottom = new FormAttachment(100);
        data.left = left;
        data.right = right;
        return data;
    }
}
