package org.stacklab.ui.lesson;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.lesson.LessonFiles;
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
        column(columns, Messages.View_Lesson, new ColumnWeightData(3, 120), row -> row.lesson().title());
        column(columns, Messages.View_Points, new ColumnPixelData(64), row -> new AnswerBook(row.lesson()).points() + " / " + row.lesson().points());
        column(columns, Messages.View_Figure, new ColumnWeightData(2, 150), row -> row.lesson().figure());
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

    private void column(TableColumnLayout columns, String title, ColumnLayoutData width, Function<OpenLesson, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((OpenLesson) row);
            }

            /** The view is narrow where it stands at first. */
            @Override
            public String getToolTipText(Object row) {
                Lesson lesson = ((OpenLesson) row).lesson();
                return lesson.title() + (lesson.figure().isEmpty() ? "" : " (" + lesson.figure() + ")") + "\n" + lesson.goal();
            }
        });
        columns.setColumnData(column.getColumn(), width);
    }

    private void read() {
        Job.create(Messages.View_Reading, (ICoreRunnable) monitor -> {
            List<OpenLesson> lessons = lessons();
            updater.publish(this, () -> show(lessons));
        }).schedule();
    }

    /** A file that is no lesson is left out; opening it in a text editor tells more than a view could. */
    private static List<OpenLesson> lessons() throws CoreException {
        List<OpenLesson> lessons = new ArrayList<>();
        ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
            if (isLesson(resource)) {
                try {
                    lessons.add(OpenLesson.load((IFile) resource));
                } catch (LessonException noLesson) {
                    return false;
                }
            }
            return true;
        });
        lessons.sort(Comparator.<OpenLesson, Boolean>comparing(each -> each.lesson().figure().isEmpty()).thenComparing(LessonsView::place).thenComparing(each -> each.lesson().title()));
        return lessons;
    }

    /** Where a lesson on a figure stands among the others: figure 2 before figure 10. */
    private static String place(OpenLesson lesson) {
        return lesson.lesson().figure().replaceAll("\\b(\\d)\\b", "0$1");
    }

    private static boolean isLesson(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(LessonFiles.EXTENSION) && resource.getLocation() != null;
    }

    private void show(List<OpenLesson> lessons) {
        if (content.isDisposed()) {
            return;
        }
        IStructuredSelection selected = table.getStructuredSelection();
        table.setInput(lessons);
        table.setSelection(selected);
        nothing.setText(Messages.View_Empty);
        top(lessons.isEmpty() ? nothing : content);
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
            if (table.getStructuredSelection().getFirstElement() instanceof OpenLesson lesson) {
                StartHandler.start(lesson, getSite().getWorkbenchWindow());
            }
        }
    }
}
