/**
 * Editing labs: {@link org.stacklab.model.edit.LabDomain} gives a lab its command stack, {@link org.stacklab.model.edit.LabCommands} are
 * the commands that everybody who changes a lab shares. The item providers are generated into {@code src-gen}.
 */
package org.stacklab.model.edit;
