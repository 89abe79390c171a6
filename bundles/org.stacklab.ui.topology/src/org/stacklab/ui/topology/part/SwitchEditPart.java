package org.stacklab.ui.topology.part;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Switch;
import org.stacklab.ui.Colours;

/** A switch. */
final class SwitchEditPart extends MachineEditPart {
    SwitchEditPart(Switch crossbar, PartContext context) {
        super(crossbar, context);
    }

    private Switch crossbar() {
        return (Switch) getModel();
    }

    @Override
    Color colour() {
        return Colours.FADED;
    }

    @Override
    String madeOf() {
        return new PartNames(context().catalogue()).label(Slot.SWITCH, crossbar().getPart());
    }

    @Override
    List<? extends Port> ports() {
        return crossbar().getPorts();
    }
}
