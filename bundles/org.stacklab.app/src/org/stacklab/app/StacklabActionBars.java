package org.stacklab.app;

import java.util.stream.Stream;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.stacklab.app.run.RunService;
import org.stacklab.app.run.RunStatusLine;

/** The menus every Eclipse user expects; what is ours is contributed to them by commands. */
final class StacklabActionBars extends ActionBarAdvisor {
    private IWorkbenchWindow window;

    StacklabActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow ofWindow) {
        window = ofWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(menu(Messages.Menu_help, IWorkbenchActionConstants.M_HELP, ActionFactory.ABOUT));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(new RunStatusLine(window.getService(RunService.class)));
    }

    private MenuManager fileMenu() {
        MenuManager file = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
        MenuManager fresh = new MenuManager(Messages.Menu_new, "new");
        fresh.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        file.add(fresh);
        file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        add(file, null, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, null, ActionFactory.SAVE, ActionFactory.SAVE_AS,
                ActionFactory.SAVE_ALL, null, ActionFactory.REFRESH, null);
        file.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
        file.add(new Separator());
        MenuManager recent = new MenuManager(Messages.Menu_recent);
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        file.add(recent);
        add(file, null, ActionFactory.QUIT);
        return file;
    }

    private MenuManager editMenu() {
        MenuManager edit = menu(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT, ActionFactory.UNDO, ActionFactory.REDO, null,
                ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, null, ActionFactory.DELETE, ActionFactory.SELECT_ALL, null,
                ActionFactory.RENAME);
        // Text editors put entries of their own here, and do not open without these places.
        Stream.of(IWorkbenchActionConstants.FIND_EXT, IWorkbenchActionConstants.ADD_EXT, IWorkbenchActionConstants.MB_ADDITIONS)
                .forEach(group -> edit.add(new Separator(group)));
        return edit;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.Menu_views);
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        MenuManager perspectives = new MenuManager(Messages.Menu_perspectives);
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        menu.add(perspectives);
        add(menu, ActionFactory.RESET_PERSPECTIVE, null, ActionFactory.MAXIMIZE, ActionFactory.ACTIVATE_EDITOR, ActionFactory.NEXT_EDITOR,
                ActionFactory.NEXT_PART, null, ActionFactory.PREFERENCES);
        return menu;
    }

    private MenuManager menu(String label, String id, ActionFactory... entries) {
        MenuManager menu = new MenuManager(label, id);
        add(menu, entries);
        return menu;
    }

    /** Adds entries; null stands for a separator. */
    private void add(IMenuManager menu, ActionFactory... entries) {
        for (ActionFactory entry : entries) {
            if (entry == null) {
                menu.add(new Separator());
            } else {
                menu.add(made(entry));
            }
        }
    }

    private ActionFactory.IWorkbenchAction made(ActionFactory entry) {
        ActionFactory.IWorkbenchAction known = (ActionFactory.IWorkbenchAction) getAction(entry.getId());
        if (known == null) {
            known = entry.create(window);
            register(known);
        }
        return known;
    }
}
