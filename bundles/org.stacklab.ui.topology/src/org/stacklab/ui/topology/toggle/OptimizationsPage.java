package org.stacklab.ui.topology.toggle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Preset;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.catalogue.Wording;

/** The toggles of one lab: presets above, the toggles of what is selected in the middle, what they do below. */
public final class OptimizationsPage extends Page {
    private static final int EXPLANATION_PX = 84;
    private static final int WHEEL_PX = 10;

    private final Lab lab;
    private final EditingDomain domain;
    private final Catalogue catalogue;
    private final GraphicalViewer diagram;
    private final ActionRegistry actions;
    private final ISelectionChangedListener follower = event -> refresh();
    private final List<ToggleRow> rows = new ArrayList<>();
    private Composite page;
    private Label title;
    private Font bold;
    private PresetBar presets;
    private ScrolledComposite scroller;
    private Text explanation;

    /**
     * A page for one editor.
     *
     * @param lab the lab that is edited
     * @param domain its domain; every change is one command on its stack
     * @param catalogue parts and parameters
     * @param diagram where elements are selected
     * @param actions the editor's undo and redo
     */
    public OptimizationsPage(Lab lab, EditingDomain domain, Catalogue catalogue, GraphicalViewer diagram, ActionRegistry actions) {
        this.lab = lab;
        this.domain = domain;
        this.catalogue = catalogue;
        this.diagram = diagram;
        this.actions = actions;
    }

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bold = new LocalResourceManager(JFaceResources.getResources(), page)
                .create(FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD));
        presets = new PresetBar(page, this::apply);
        title = new Label(page, SWT.NONE);
        title.setFont(bold);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(title);
        scroller = new ScrolledComposite(page, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().create());
        explanation = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        explanation.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(100, EXPLANATION_PX).applyTo(explanation);
        explanation.setText(Messages.hint);
        diagram.addSelectionChangedListener(follower);
        refresh();
    }

    /** Shows what is selected as it is now. The widgets stay when the toggles are the same, and with them the keyboard focus. */
    public void refresh() {
        if (page == null || page.isDisposed()) {
            return;
        }
        Scope scope = Scope.of(selected(), lab);
        Map<String, List<Toggle>> layers = scope.toggles(catalogue);
        title.setText(scope.title().replace("&", "&&"));
        presets.show(lab, catalogue);
        List<Toggle> toggles = layers.values().stream().flatMap(Collection::stream).toList();
        if (!fit(toggles)) {
            build(layers);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(toggles.get(i));
        }
    }

    private Object selected() {
        List<? extends EditPart> parts = diagram.getSelectedEditParts();
        return parts.size() == 1 ? parts.getFirst().getModel() : lab;
    }

    private boolean fit(List<Toggle> toggles) {
        if (scroller.getContent() == null || toggles.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).fits(toggles.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void build(Map<String, List<Toggle>> layers) {
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        rows.clear();
        Composite content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 3).margins(6, 3).applyTo(content);
        layers.forEach((layer, toggles) -> {
            heading(content, Wording.current().layer(layer));
            toggles.forEach(toggle -> rows.add(new ToggleRow(content, toggle, this::change, this::explain, this::scroll)));
        });
        if (layers.isEmpty()) {
            heading(content, Messages.nothing);
        }
        scroller.setContent(content);
        scroller.setMinHeight(content.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scroller.getVerticalBar().setIncrement(content.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / Math.max(1, rows.size()));
    }

    /** Scrolling the view does not change what comes to lie under the pointer. */
    private void scroll(Event wheel) {
        wheel.doit = false;
        scroller.setOrigin(0, scroller.getOrigin().y - wheel.count * WHEEL_PX);
    }

    private void heading(Composite parent, String text) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(text);
        heading.setFont(bold);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(heading);
    }

    private void explain(Toggle toggle) {
        explanation.setText(toggle.explanation());
    }

    private void change(Toggle toggle, String value) {
        try {
            domain.getCommandStack().execute(toggle.change(value, commands()));
        } catch (BadValueException e) {
            explanation.setText(Phrases.current().say(e.getMessage()));
        }
    }

    /** Gives the whole lab a preset in one step. */
    private void apply(Preset preset) {
        Wording words = Wording.current();
        explanation.setText(NLS.bind(Messages.presetExplanation,
                new Object[] {words.label(preset), words.explanation(preset), words.source(preset)}));
        domain.getCommandStack().execute(PresetCommand.of(lab, preset, catalogue, commands()));
    }

    private LabCommands commands() {
        return new LabCommands(domain, DefaultParts.E1);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), actions.getAction(ActionFactory.UNDO.getId()));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), actions.getAction(ActionFactory.REDO.getId()));
    }

    @Override
    public Control getControl() {
        return page;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        diagram.removeSelectionChangedListener(follower);
        super.dispose();
    }
}
