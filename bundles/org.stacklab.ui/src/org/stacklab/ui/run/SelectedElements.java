package org.stacklab.ui.run;

import java.util.List;

/**
 * What is selected in a diagram of a lab; an editor that shows one adapts to it.
 *
 * @param ids the ids of the elements, as the specification of a run has them
 */
public record SelectedElements(List<String> ids) {
    /** Keeps its own copy. */
    public SelectedElements {
        ids = List.copyOf(ids);
    }
}
