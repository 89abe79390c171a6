package org.stacklab.ui.topology.part;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Switch;
import org.stacklab.ui.topology.command.ModelCommand;

/**
 * What a tool of the palette makes.
 *
 * @param type the kind of element
 * @param part id of the catalogue part it shall be; null where there is none to choose
 */
public record NewElement(EClass type, String part) implements CreationFactory {
    @Override
    public Object getNewObject() {
        return this;
    }

    @Override
    public Object getObjectType() {
        return type;
    }

    /**
     * Whether it leads from one element to another.
     *
     * @return true for cables and workloads
     */
    public boolean isLine() {
        return type == Literals.LINK || type == Literals.WORKLOAD;
    }

    /**
     * Whether it stands on the sheet by itself.
     *
     * @return true for machines and notes, false for what is plugged into a machine or leads from one to another
     */
    public boolean isOnSheet() {
        return type == Literals.HOST || type == Literals.SWITCH || type == Literals.NOTE;
    }

    /** Puts it on the sheet; null if it does not belong there. */
    Command on(Lab lab, int x, int y, PartContext context) {
        LabCommands commands = commands(context);
        if (type == Literals.HOST) {
            return new ModelCommand(commands.addHost(lab, x, y));
        }
        if (type == Literals.SWITCH) {
            return new ModelCommand(commands.addSwitch(lab, x, y));
        }
        return type == Literals.NOTE ? new ModelCommand(commands.addNote(lab, Messages.note, x, y)) : null;
    }

    /** Plugs it into a machine; null if it does not fit. */
    Command into(Element machine, PartContext context) {
        if (type == Literals.NIC && machine instanceof Host host) {
            return new ModelCommand(commands(context).addNic(host));
        }
        return type == Literals.SWITCH_PORT && machine instanceof Switch crossbar ? new ModelCommand(commands(context).addPort(crossbar))
                : null;
    }

    /** Leads it from one element to another; null if it does not connect such elements. */
    Command between(Object from, Object to, PartContext context) {
        if (type == Literals.LINK && from instanceof Port a && to instanceof Port b) {
            return new ModelCommand(commands(context).connect(a, b));
        }
        return type == Literals.WORKLOAD && from instanceof Host source && to instanceof Host target
                ? new ModelCommand(commands(context).addWorkload(source, target)) : null;
    }

    private LabCommands commands(PartContext context) {
        return new LabCommands(context.domain(), parts(DefaultParts.E1));
    }

    private DefaultParts parts(DefaultParts usual) {
        return new DefaultParts(usual.cpu(), usual.chipset(), usual.kernel(), chosen(Literals.NIC, usual.nic()),
                chosen(Literals.SWITCH, usual.switchPart()), chosen(Literals.LINK, usual.link()),
                chosen(Literals.WORKLOAD, usual.workload()));
    }

    private String chosen(EClass kind, String usual) {
        return type == kind && part != null ? part : usual;
    }
}
