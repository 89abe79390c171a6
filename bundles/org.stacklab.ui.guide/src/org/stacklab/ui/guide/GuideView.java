package org.stacklab.ui.guide;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.ui.UiUpdater;

/** The guide: its contents, one page of it, and a field to search all pages. */
public final class GuideView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.guide.view";

    private final GuideBook book = GuideBook.in(Locale.getDefault());
    private final History history = new History();
    private final Job searching = Job.create(Messages.Guide_reading, (ICoreRunnable) monitor -> search());
    private UiUpdater updater;
    private TableViewer contents;
    private PageArea area;
    private IAction back;
    private IAction forward;
    private List<GuideIndex.Hit> hits = List.of();
    private GuideIndex index;
    private volatile String query = "";

    /** Made by the extension registry. */
    public GuideView() {
    }

    /** The guide, in front of other views. */
    static GuideView open(IWorkbenchWindow window) throws PartInitException {
        return (GuideView) window.getActivePage().showView(ID);
    }

    @Override
    public void createPartControl(Composite parent) {
        updater = getSite().getService(UiUpdater.class);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 4, 0).applyTo(parent);
        addSearchField(parent);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        addContents(sash);
        area = new PageArea(sash, 0, link -> new LinkFollower(getSite().getWorkbenchWindow()).follow(link));
        sash.setWeights(28, 72);
        sash.addListener(SWT.Resize, e -> sash.setOrientation(isWide(sash.getSize()) ? SWT.HORIZONTAL : SWT.VERTICAL));
        back = action(Messages.Guide_back, ISharedImages.IMG_TOOL_BACK, ActionFactory.BACKWARD_HISTORY, () -> draw(history.back()));
        forward = action(Messages.Guide_forward, ISharedImages.IMG_TOOL_FORWARD, ActionFactory.FORWARD_HISTORY,
                () -> draw(history.forward()));
        show(book.pages().getFirst());
    }

    private static boolean isWide(Point size) {
        return size.x > size.y * 5 / 4;
    }

    private void addSearchField(Composite parent) {
        Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Guide_search);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(field);
        field.addListener(SWT.Modify, e -> {
            query = field.getText();
            searching.schedule();
        });
        field.addListener(SWT.DefaultSelection, e -> hits.stream().findFirst().ifPresent(best -> show(best.page())));
    }

    private void addContents(Composite parent) {
        contents = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        contents.setContentProvider(ArrayContentProvider.getInstance());
        contents.setLabelProvider(LabelProvider.createTextProvider(page -> ((Page) page).title()));
        contents.setInput(book.pages());
        contents.getTable().addListener(SWT.Selection, this::showSelected);
    }

    private void showSelected(Event event) {
        show((Page) event.item.getData());
    }

    private IAction action(String label, String image, ActionFactory key, Runnable work) {
        IAction action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(label);
        action.setImageDescriptor(getSite().getWorkbenchWindow().getWorkbench().getSharedImages().getImageDescriptor(image));
        getViewSite().getActionBars().getToolBarManager().add(action);
        getViewSite().getActionBars().setGlobalActionHandler(key.getId(), action);
        return action;
    }

    /** Shows the page about a view or an editor; stays where it is when there is none. */
    void showAbout(String part) {
        book.about(part).ifPresent(this::show);
    }

    /** Shows a page of the contents. */
    void show(String id) {
        show(book.page(id).orElseThrow(() -> new IllegalStateException("the guide has no page " + id)));
    }

    private void show(Page page) {
        history.visit(page);
        draw(page);
    }

    private void draw(Page page) {
        area.show(page);
        contents.setSelection(book.pages().contains(page) ? new StructuredSelection(page) : StructuredSelection.EMPTY, true);
        back.setEnabled(history.canGoBack());
        forward.setEnabled(history.canGoForward());
    }

    /** Only the job calls this, so that the index needs no lock. */
    private void search() throws CoreException {
        String words = query.strip();
        if (words.isEmpty()) {
            return;
        }
        try {
            if (index == null) {
                index = new GuideIndex(book);
            }
            List<GuideIndex.Hit> found = index.find(words);
            updater.publish(this, () -> showResults(words, found));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private void showResults(String words, List<GuideIndex.Hit> found) {
        if (!contents.getControl().isDisposed()) {
            hits = found;
            show(Results.page(words, hits));
        }
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }
}
