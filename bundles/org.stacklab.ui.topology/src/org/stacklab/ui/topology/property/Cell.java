package org.stacklab.ui.topology.property;

import org.eclipse.ui.views.properties.IPropertyDescriptor;

/** One line of the Properties view. */
interface Cell {
    /** How it is shown and edited; its id is unique for the element. */
    IPropertyDescriptor descriptor();

    /** The value as the cell editor wants it. */
    Object value();

    /** Sets the value by an undoable command; a value equal to the present one changes nothing. */
    void set(Object value);

    /** Whether the lab says something that {@link #reset} would take back. */
    default boolean isSet() {
        return false;
    }

    /** Takes back what the lab says, by an undoable command. */
    default void reset() {
    }
}
