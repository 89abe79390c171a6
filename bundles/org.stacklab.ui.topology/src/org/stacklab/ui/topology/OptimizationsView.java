package org.stacklab.ui.topology;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.stacklab.ui.topology.toggle.OptimizationsPage;

/** Switches the optimizations of the lab in the active editor. */
public final class OptimizationsView extends PageBookView {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.topology.optimizations";

    /** Made by the extension registry. */
    public OptimizationsView() {
    }

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.openLab);
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        OptimizationsPage page = part.getAdapter(OptimizationsPage.class);
        if (page == null) {
            return null;
        }
        initPage(page);
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected IWorkbenchPart getBootstrapPart() {
        return getSite().getPage().getActiveEditor();
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof LabEditor;
    }
}
