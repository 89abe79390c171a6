package org.stacklab.ui.topology.toggle;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Preset;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.catalogue.Wording;

/** Gives a whole lab a preset. */
public final class PresetCommand {
    private PresetCommand() {
    }

    /**
     * The one step that does it.
     *
     * @param lab the lab
     * @param preset the values to set
     * @param catalogue parts and parameters
     * @param commands the commands of the lab's domain
     * @return the command; without anything to do it is empty
     */
    public static CompoundCommand of(Lab lab, Preset preset, Catalogue catalogue, LabCommands commands) {
        CompoundCommand all = new CompoundCommand(NLS.bind(Messages.setPreset, Wording.current().label(preset)));
        Scope.ofAll(lab).toggles(preset, catalogue).forEach((toggle, value) -> {
            try {
                all.append(toggle.change(value, commands));
            } catch (BadValueException e) {
                throw new IllegalStateException(e);
            }
        });
        return all;
    }
}
