package org.stacklab.ui.topology;

import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.Overrides;
import org.stacklab.model.LabFileException;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.topology.action.EditorActions;
import org.stacklab.ui.topology.command.SharedCommandStack;
import org.stacklab.ui.topology.image.ImageExport;
import org.stacklab.ui.topology.palette.PaletteRoom;
import org.stacklab.ui.topology.palette.PaletteTree;
import org.stacklab.ui.topology.palette.ToolDomain;
import org.stacklab.ui.topology.run.ModeBar;
import org.stacklab.ui.topology.run.RunMode;

/** The editor of {@code .lab} files: draws the machines, cables and workloads and lets them be changed. */
public final class LabEditor extends GraphicalEditor implements ISaveablesSource {
    /** The id of the editor. */
    public static final String ID = "org.stacklab.ui.topology.editor";

    /** Told to property listeners, on the UI thread, soon after the lab has been changed. */
    public static final int PROP_LAB = 0x201;

    private static final String CONTEXT = "org.stacklab.ui.topology.editing";

    private final CommandStackListener stackListener = event -> changed();
    private LabDocument document;
    private String problem;
    private EditorFile file;
    private ModeBar bar;
    private PaletteRoom room;
    private PaletteTree palette;
    private RunMode mode;
    private UiUpdater updater;
    private LabDiagram diagram;
    private LabPages pages;

    /** Made by the extension registry. */
    public LabEditor() {
        setEditDomain(new ToolDomain(this));
    }

    /**
     * The lab that is being edited.
     *
     * @return nothing when the file is no lab
     */
    public Optional<Lab> lab() {
        return Optional.ofNullable(document).map(LabDocument::lab);
    }

    /**
     * Compiles the lab as it is now, saved or not.
     *
     * @return what the engine can run, or what is wrong
     * @throws IllegalStateException when the file is no lab
     */
    public Compilation compile() {
        if (document == null) {
            throw new IllegalStateException(problem);
        }
        return document.compile();
    }

    /**
     * Sets properties and parts in the lab, as one step that can be undone.
     *
     * @param overrides what to set; what speaks of no element of the lab is passed over
     */
    public void apply(Overrides overrides) {
        if (document != null) {
            document.apply(overrides);
        }
    }

    /**
     * The elements that are selected in the diagram.
     *
     * @return machines, cables and workloads; empty when nothing is selected
     */
    public List<Element> selected() {
        return pages == null ? List.of() : pages.selected();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        updater = site.getService(UiUpdater.class);
        file = new EditorFile(this, input);
        try {
            document = LabReader.load(file.path(), site.getWorkbenchWindow().getWorkbench());
            getEditDomain().setCommandStack(new SharedCommandStack(document.stack()));
            document.stack().addCommandStackListener(stackListener);
            file.opened(document, updater);
        } catch (LabFileException e) {
            problem = Phrases.current().say(e.getMessage());
            file.mark(List.of(LabMarkers.Problem.ofFile(problem)));
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    /** The file has another name or place. */
    void follow(IEditorInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
    }

    /** The lab has changed: mistakes and pages follow as soon as the UI thread is free. */
    private void changed() {
        Command latest = document.stack().getMostRecentCommand();
        updater.publish(this, () -> {
            if (getGraphicalViewer() != null && getGraphicalViewer().getControl() != null) {
                document.validate();
                mode.refresh();
                file.changed();
                pages.refresh();
                pages.selectAdded(latest);
                firePropertyChange(PROP_LAB);
            }
        });
    }

    @Override
    public void createPartControl(Composite parent) {
        if (document != null) {
            bar = new ModeBar(parent);
            room = new PaletteRoom(bar.room());
            palette = new PaletteTree(room.palette(), (ToolDomain) getEditDomain(), document.catalogue(), this::say);
            super.createPartControl(room.sheet());
            palette.serve(getGraphicalViewer());
            mode.refresh();
            file.offerUnsaved();
        } else {
            ProblemPage.create(parent, problem);
        }
    }

    private void say(String sentence) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    @Override
    public void setFocus() {
        if (document != null) {
            file.compare();
            super.setFocus();
        }
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        diagram = new LabDiagram(viewer, document, getActionRegistry());
        Runnable export = () -> ImageExport.run(viewer, document.lab().getName());
        actions().onDiagram(viewer, diagram.zoom(), diagram::fit, export, updater)
                .forEach(getActionRegistry()::registerAction);
        getActionRegistry().registerAction(EditorActions.palette(room::isShown, room::show));
        mode = new RunMode(getSite().getService(RunDisplay.class), document.lab(), () -> document.compile().spec(), bar, diagram::showLoad);
        pages = new LabPages(document, getGraphicalViewer(), getActionRegistry());
        getSite().setSelectionProvider(getGraphicalViewer());
    }

    @Override
    protected void initializeGraphicalViewer() {
        diagram.show();
        getSite().getService(IContextService.class).activateContext(CONTEXT);
    }

    @Override
    protected void createActions() {
        super.createActions();
        if (document != null) {
            actions().onSelection().forEach(this::register);
        }
    }

    private EditorActions actions() {
        return new EditorActions(this, document.lab(), document.domain());
    }

    /** Renames what is selected; null when there is nothing to rename because the file is no lab. */
    IAction renameAction() {
        return getActionRegistry().getAction(GEFActionConstants.DIRECT_EDIT);
    }

    private void register(SelectionAction action) {
        getActionRegistry().registerAction(action);
        getSelectionActions().add(action.getId());
    }

    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(PROP_DIRTY);
        super.commandStackChanged(event);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        file.save(monitor);
    }

    @Override
    public Saveable[] getSaveables() {
        return file.saveables();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document != null;
    }

    @Override
    public void doSaveAs() {
        file.saveAs();
    }

    /**
     * Selects an element in the diagram and brings it into view.
     *
     * @param element an element of the lab
     */
    public void reveal(EObject element) {
        pages.select(element);
    }

    private void revealMarker(IMarker marker) {
        String id = marker.getAttribute(LabMarkers.ELEMENT, "");
        lab().flatMap(lab -> Labs.elements(lab).stream().filter(element -> id.equals(element.getId())).findFirst())
                .ifPresent(this::reveal);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        if (type == IGotoMarker.class) {
            return (IGotoMarker) this::revealMarker;
        }
        Object page = pages == null ? null : type == ZoomManager.class ? diagram.zoom() : pages.adapter(type);
        return page != null ? page : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.stack().removeCommandStackListener(stackListener);
        }
        if (file != null) {
            file.close();
        }
        if (mode != null) {
            mode.dispose();
        }
        super.dispose();
    }
}
