package org.stacklab.ui.topology;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.ui.topology.property.PropertySources;

/** The page of a lab in the Properties view: in the order of the declarations, with the editor's undo. */
final class LabPropertyPage extends PropertySheetPage {
    private final ActionRegistry actions;

    LabPropertyPage(LabDocument document, ActionRegistry actions) {
        this.actions = actions;
        PropertySources sources = new PropertySources(document.domain(), new LabCommands(document.domain(), DefaultParts.E1),
                document.catalogue());
        setPropertySourceProvider(sources);
        List<String> categories = sources.categories();
        setSorter(new PropertySheetSorter() {
            @Override
            public void sort(IPropertySheetEntry[] entries) {
                // They come in the order of their declaration.
            }

            @Override
            public int compareCategories(String one, String other) {
                return Integer.compare(categories.indexOf(one), categories.indexOf(other));
            }
        });
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), actions.getAction(ActionFactory.UNDO.getId()));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), actions.getAction(ActionFactory.REDO.getId()));
    }
}
