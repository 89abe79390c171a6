package org.stacklab.ui.timeflow;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;

/** Instants the user asks for by name or by number: bookmarks and Go to Time. */
final class ChartNotes {
    private final ChartMoves moves;
    private final TimeFlowCanvas canvas;
    private Bookmarks bookmarks;

    ChartNotes(ChartMoves moves) {
        this.moves = moves;
        canvas = moves.canvas();
    }

    /** Shows the bookmarks of a lab. */
    void open(String lab) {
        bookmarks = new Bookmarks(lab);
        refresh();
    }

    private void refresh() {
        canvas.setOverlay(canvas.overlay().with(bookmarks.all()));
    }

    /** Asks for a name for cursor A, or for the middle of what is in view when it is not set. */
    void add() {
        if (canvas.state() == null || bookmarks == null) {
            return;
        }
        if (!canvas.state().cursors().hasA()) {
            moves.cursorA();
        }
        long ps = canvas.state().cursors().aPs();
        String prompt = NLS.bind(Messages.Bookmark_Prompt, TimeText.of(ps));
        ask(Messages.Bookmark_Title, prompt, TimeText.of(ps), text -> text.isBlank() ? Messages.Bookmark_NoName : null)
                .ifPresent(name -> {
                    bookmarks.add(new Bookmark(name.strip(), ps));
                    refresh();
                });
    }

    /** Asks for an instant and goes there. */
    void goToTime() {
        if (canvas.state() != null) {
            ask(Messages.GoTo_Title, Messages.GoTo_Prompt, "", ChartNotes::mistakeIn).ifPresent(text -> moves.goTo(TimeText.parse(text)));
        }
    }

    private static String mistakeIn(String text) {
        try {
            TimeText.parse(text);
            return null;
        } catch (IllegalArgumentException mistake) {
            return text.isEmpty() ? "" : Phrases.current().say(mistake.getMessage());
        }
    }

    private Optional<String> ask(String title, String prompt, String initial, IInputValidator validator) {
        InputDialog dialog = new InputDialog(canvas.getShell(), title, prompt, initial, validator);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    /** A menu with all bookmarks, made anew whenever it opens. */
    MenuManager menu() {
        MenuManager menu = new MenuManager(Messages.Bookmark_Menu);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        return menu;
    }

    private void fill(IMenuManager menu) {
        List<Bookmark> all = bookmarks == null ? List.of() : bookmarks.all();
        MenuManager remove = new MenuManager(Messages.Bookmark_Remove);
        for (Bookmark bookmark : all) {
            String text = bookmark.name() + " (" + TimeText.of(bookmark.ps()) + ")";
            menu.add(action(text, () -> moves.goTo(bookmark.ps())));
            remove.add(action(text, () -> {
                bookmarks.remove(bookmark);
                refresh();
            }));
        }
        menu.add(new Separator());
        menu.add(action(Messages.Bookmark_Add, this::add));
        if (!all.isEmpty()) {
            menu.add(remove);
        }
    }

    private static Action action(String text, Runnable what) {
        return new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}
