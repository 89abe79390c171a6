package org.stacklab.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.lesson.LessonFiles;
import org.stacklab.ui.Colours;
import org.stacklab.ui.Icons;
import org.stacklab.ui.UiUpdater;

/** The lessons of the workspace and how far the student has come in each. */
public final class LessonsView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.lesson.lessons";

    private final IResourceChangeListener listener = event -> read();
    private TableViewer table;
    private Composite content;
    private Label nothing;
    private UiUpdater updater;
    private Action start;

    /** Made by the extension registry. */
    public LessonsView() {
    }

    @Override
    public void createPartControl(Composite parent) {
        updater = getSite().getService(UiUpdater.class);
        parent.setLayout(new StackLayout());
        nothing = new Label(parent, SWT.WRAP);
        nothing.setText(Messages.View_Reading);
        content = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        content.setLayout(columns);
        table = new TableViewer(content, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        table.getTable().setHeaderVisible(true);
        column(columns, Messages.View_Lesson, new ColumnWeightData(3, 120), LessonRow::title);
        column(columns, Messages.View_Points, new ColumnPixelData(64), LessonRow::points);
        column(columns, Messages.View_Figure, new ColumnWeightData(2, 150), LessonRow::figure);
        start = new StartAction();
        table.addOpenListener(event -> start.run());
        table.addSelectionChangedListener(event -> start.setEnabled(!event.getSelection().isEmpty()));
        getViewSite().getActionBars().getToolBarManager().add(start);
        getSite().setSelectionProvider(table);
        top(nothing);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        read();
    }

    private static void top(Control control) {
        ((StackLayout) control.getParent().getLayout()).topControl = control;
        control.getParent().layout();
    }

    private void column(TableColumnLayout columns, String title, ColumnLayoutData width, Function<LessonRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((LessonRow) row);
            }

            @Override
            public Color getForeground(Object row) {
                return ((LessonRow) row).lesson().isPresent() ? null : Colours.MISTAKE;
            }

            @Override
            public String getToolTipText(Object row) {
                return ((LessonRow) row).tip();
            }
        });
        columns.setColumnData(column.getColumn(), width);
    }

    private void read() {
        Job.create(Messages.View_Reading, (ICoreRunnable) monitor -> {
            List<LessonRow> rows = rows();
            updater.publish(this, () -> show(rows));
        }).schedule();
    }

    private static List<LessonRow> rows() throws CoreException {
        List<LessonRow> rows = new ArrayList<>();
        ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
            if (isLesson(resource)) {
                rows.add(LessonRow.of((IFile) resource));
            }
            return true;
        });
        rows.sort(LessonRow.ORDER);
        return rows;
    }

    private static boolean isLesson(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(LessonFiles.EXTENSION) && resource.getLocation() != null;
    }

    private void show(List<LessonRow> rows) {
        if (content.isDisposed()) {
            return;
        }
        IStructuredSelection selected = table.getStructuredSelection();
        table.setInput(rows);
        table.setSelection(selected);
        nothing.setText(Messages.View_Empty);
        top(rows.isEmpty() ? nothing : content);
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }

    /** Starts the selected lesson. */
    private final class StartAction extends Action {
        StartAction() {
            super(Messages.View_Start, Icons.of(LessonsView.class, "lesson"));
            setEnabled(false);
        }

        @Override
        public void run() {
            if (table.getStructuredSelection().getFirstElement() instanceof LessonRow row) {
                row.lesson().ifPresentOrElse(
                        lesson -> StartHandler.start(new OpenLesson(row.file(), lesson), getSite().getWorkbenchWindow()),
                        () -> MessageDialog.openError(getSite().getShell(), Messages.Start_Title, row.mistake()));
            }
        }
    }
}
