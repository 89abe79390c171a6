package org.stacklab.ui.topology.property;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/** A text, for example a name. */
final class TextCell implements Cell {
    private final TextPropertyDescriptor descriptor;
    private final Supplier<String> getter;
    private final Consumer<String> setter;

    TextCell(String category, String label, Supplier<String> getter, ICellEditorValidator validator, Consumer<String> setter) {
        descriptor = new TextPropertyDescriptor(label, label);
        descriptor.setCategory(category);
        descriptor.setValidator(validator);
        descriptor.setAlwaysIncompatible(true);
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public IPropertyDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Object value() {
        return Objects.requireNonNullElse(getter.get(), "");
    }

    @Override
    public void set(Object value) {
        if (!value.equals(value())) {
            setter.accept((String) value);
        }
    }
}
