package org.stacklab.ui.topology.problem;

import org.eclipse.emf.common.command.Command;

/**
 * A way to mend a mistake.
 *
 * @param label what it does, for people
 * @param command the one step that does it
 */
public record Fix(String label, Command command) {
}
