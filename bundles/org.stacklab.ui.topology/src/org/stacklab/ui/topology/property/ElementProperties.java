package org.stacklab.ui.topology.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/** The lines of the Properties view for one element. */
final class ElementProperties implements IPropertySource {
    private final Map<Object, Cell> cells = new LinkedHashMap<>();

    ElementProperties(List<Cell> cells) {
        cells.forEach(cell -> this.cells.put(cell.descriptor().getId(), cell));
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return cells.values().stream().map(Cell::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return cells.get(id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return cells.get(id).isSet();
    }

    @Override
    public void resetPropertyValue(Object id) {
        cells.get(id).reset();
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        cells.get(id).set(value);
    }
}
