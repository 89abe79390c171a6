package org.stacklab.ui.inspect;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.ui.Colours;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/**
 * A view about the run on display, ended or paused. It follows that run and the place the user looks at as long as it is in sight,
 * catches up when it comes into sight again, and says what to do while there is nothing to show.
 */
public abstract class RunView extends ViewPart {
    private static final int MARGIN_PX = 12;

    private final Consumer<RunRecord> viewer = run -> catchUp();
    private final Consumer<Focus> follower = focus -> catchUp();
    private final IPartListener2 sight = new Sight();
    private IMemento memento = XMLMemento.createWriteRoot("view");
    private RunDisplay display;
    private Background background;
    private Composite pages;
    private Label hint;
    private Control content;
    private boolean inSight;
    private RunRecord shown;
    private Focus followed;

    /** Made by the extension registry. */
    protected RunView() {
    }

    @Override
    public final void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        if (saved != null) {
            memento = saved;
        }
    }

    @Override
    public final void createPartControl(Composite parent) {
        display = getSite().getService(RunDisplay.class);
        background = new Background(getSite().getService(UiUpdater.class));
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        hint = hint(pages);
        content = createContent(pages, memento);
        if (needsRun()) {
            say(Messages.RunView_noRun);
        } else {
            reveal();
        }
        display.addViewer(viewer);
        display.addFollower(follower);
        getSite().getPage().addPartListener(sight);
    }

    private static Label hint(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN_PX, MARGIN_PX).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setForeground(Colours.FADED);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Makes what the view shows of a run.
     *
     * @param parent where
     * @param saved what {@link #saveState} wrote when the workbench was closed, empty when nothing was
     * @return one control
     */
    protected abstract Control createContent(Composite parent, IMemento saved);

    /**
     * Whether there is nothing to see before the first run.
     *
     * @return false for a view that shows something else as well
     */
    protected boolean needsRun() {
        return true;
    }

    /**
     * Whether there is something to see of what was only found possible.
     *
     * @return true for a view that shows it
     */
    protected boolean knowsPossible() {
        return false;
    }

    /**
     * Shows a run that has ended or is paused, or what {@link #knowsPossible}. {@link #reveal} is to be called as soon as there is
     * something to see.
     *
     * @param run the run on display
     */
    protected abstract void show(RunRecord run);

    /**
     * Looks where the user looks; called after {@link #show}, and whenever that changes.
     *
     * @param focus a place in the run last shown
     */
    protected void follow(Focus focus) {
        // Not every view has a place in time.
    }

    private void catchUp() {
        if (!inSight || display.shown().isEmpty() || pages.isDisposed()) {
            return;
        }
        RunRecord run = display.shown().get();
        boolean moving = run.kind() == RunRecord.Kind.LIVE;
        if (needsRun() && (moving || run.kind() == RunRecord.Kind.POSSIBLE && !knowsPossible())) {
            shown = null;
            say(moving ? Messages.RunView_live : Messages.RunView_possible);
            return;
        }
        if (run != shown) {
            shown = run;
            followed = null;
            show(run);
        }
        if (!display.focus().equals(followed)) {
            followed = display.focus();
            follow(followed);
        }
    }

    /**
     * Says something instead of showing something.
     *
     * @param text what to do, or what is being waited for
     */
    protected final void say(String text) {
        hint.setText(text);
        put(hint.getParent());
    }

    /** Puts what {@link #createContent} made in sight. */
    protected final void reveal() {
        put(content);
    }

    private void put(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    /**
     * The run on display and the place in it.
     *
     * @return what all views share
     */
    protected final RunDisplay display() {
        return display;
    }

    /**
     * The work of this view.
     *
     * @return away from the UI thread
     */
    protected final Background background() {
        return background;
    }

    @Override
    public void setFocus() {
        ((StackLayout) pages.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (display != null) {
            display.removeViewer(viewer);
            display.removeFollower(follower);
            getSite().getPage().removePartListener(sight);
            background.cancel();
        }
        super.dispose();
    }

    /** Knows whether anybody can see the view. */
    private final class Sight implements IPartListener2 {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == RunView.this) {
                inSight = true;
                catchUp();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            if (part.getPart(false) == RunView.this) {
                inSight = false;
            }
        }
    }
}
