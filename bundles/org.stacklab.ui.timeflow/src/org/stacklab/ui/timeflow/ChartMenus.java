package org.stacklab.ui.timeflow;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.IMenuService;

/** The context menu of a chart. What it offers is in {@code plugin.xml}. */
final class ChartMenus {
    private static final String POPUP = "popup:org.stacklab.ui.timeflow.chart";

    private ChartMenus() {
    }

    static MenuManager popup(IWorkbenchPartSite site, Canvas canvas, ChartNotes notes) {
        MenuManager menu = new MenuManager();
        IMenuService service = site.getService(IMenuService.class);
        service.populateContributionManager(menu, POPUP);
        menu.add(notes.menu());
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addDisposeListener(e -> service.releaseContributions(menu));
        return menu;
    }
}
