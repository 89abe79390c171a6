package org.stacklab.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.stacklab.model.Labs;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.Bend;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.model.lab.Line;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Positioned;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Switch;

/**
 * Every way to change a lab, as commands for the one stack of its editing domain. Editors, views and scripts all come through here.
 * A command is made for the lab as it is now: execute it before the next one is made. What cannot be done is a command that cannot
 * be executed. The result of a command that adds something is what it added.
 */
public final class LabCommands {
    private final EditingDomain domain;
    private final NewElements create;

    /**
     * Commands for one editing domain.
     *
     * @param domain the domain of the labs to change
     * @param parts what new elements are made of
     */
    public LabCommands(EditingDomain domain, DefaultParts parts) {
        this.domain = domain;
        this.create = new NewElements(parts);
    }

    /**
     * Adds a host with one network interface.
     *
     * @param lab the lab
     * @param x left edge in pixels
     * @param y upper edge in pixels
     * @return the command
     */
    public Command addHost(Lab lab, int x, int y) {
        return add(Labels.of("addHost"), lab, Literals.LAB__HOSTS, create.host(lab, x, y));
    }

    /**
     * Adds a network interface to a host.
     *
     * @param host a host of a lab
     * @return the command
     */
    public Command addNic(Host host) {
        return add(Labels.of("addCard"), host, Literals.HOST__NICS, create.nic(Labs.labOf(host).orElseThrow(), host));
    }

    /**
     * Adds a switch without ports.
     *
     * @param lab the lab
     * @param x left edge in pixels
     * @param y upper edge in pixels
     * @return the command
     */
    public Command addSwitch(Lab lab, int x, int y) {
        return add(Labels.of("addSwitch"), lab, Literals.LAB__SWITCHES, create.crossbar(lab, x, y));
    }

    /**
     * Adds a port to a switch.
     *
     * @param of a switch of a lab
     * @return the command
     */
    public Command addPort(Switch of) {
        return add(Labels.of("addPort"), of, Literals.SWITCH__PORTS, create.port(Labs.labOf(of).orElseThrow(), of));
    }

    /**
     * Connects two free ports with a new link.
     *
     * @param a a port of a lab
     * @param b another port of the same lab
     * @return the command; it cannot be executed if the ports are the same or one has a link
     */
    public Command connect(Port a, Port b) {
        if (a == b || !Wiring.linksAt(a).isEmpty() || !Wiring.linksAt(b).isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Lab lab = Labs.labOf(a).orElseThrow();
        return add(Labels.of("connect"), lab, Literals.LAB__LINKS, create.link(lab, a, b));
    }

    /**
     * Adds a workload.
     *
     * @param source the host that sends
     * @param target the host of the same lab that receives
     * @return the command; it cannot be executed if they are the same
     */
    public Command addWorkload(Host source, Host target) {
        if (source == target) {
            return UnexecutableCommand.INSTANCE;
        }
        Lab lab = Labs.labOf(source).orElseThrow();
        return add(Labels.of("addWorkload"), lab, Literals.LAB__WORKLOADS, create.workload(lab, source, target));
    }

    /**
     * Adds a note to the diagram.
     *
     * @param lab the lab
     * @param text what it says
     * @param x left edge in pixels
     * @param y upper edge in pixels
     * @return the command
     */
    public Command addNote(Lab lab, String text, int x, int y) {
        return add(Labels.of("addNote"), lab, Literals.LAB__NOTES, create.note(text, x, y));
    }

    /**
     * Deletes things together with the links that end in them and the workloads that need them.
     *
     * @param objects elements, settings and notes of a lab; the lab itself stays
     * @return the command; it cannot be executed if there is nothing to delete
     */
    public Command delete(Collection<? extends EObject> objects) {
        return new Deletion(objects).command(domain);
    }

    /**
     * Adds copies of what was put aside, with ids and names of their own.
     *
     * @param lab where to
     * @param excerpt what to copy; left alone
     * @param dx how far to the right of the originals, in pixels
     * @param dy how far below the originals, in pixels
     * @return the command; it cannot be executed if there is nothing to paste
     */
    public Command paste(Lab lab, Excerpt excerpt, int dx, int dy) {
        return excerpt.paste(domain, lab, dx, dy);
    }

    /**
     * Makes a lab what another one is, in one step.
     *
     * @param lab the lab to change
     * @param other what it shall be; left alone
     * @return the command
     */
    public Command replace(Lab lab, Lab other) {
        return Replacement.command(domain, lab, other);
    }

    /**
     * Leads a line through one more point.
     *
     * @param line a link or a workload
     * @param index before which of its bends
     * @param x place in pixels
     * @param y place in pixels
     * @return the command
     */
    public Command addBend(Line line, int index, int x, int y) {
        return label(Labels.of("bend"), new AddCommand(domain, line, Literals.LINE__BENDS, create.bend(x, y), index));
    }

    /**
     * Gives a line other bends.
     *
     * @param line a link or a workload
     * @param bends the new ones, contained in nothing; none leaves it to the diagram to find a way
     * @return the command; it cannot be executed if there are none before and after
     */
    public Command setBends(Line line, List<Bend> bends) {
        CompoundCommand all = new CompoundCommand(Labels.of(bends.isEmpty() ? "leadStraight" : "leadAround"));
        if (!line.getBends().isEmpty()) {
            all.append(new RemoveCommand(domain, line, Literals.LINE__BENDS, List.copyOf(line.getBends())));
        }
        if (!bends.isEmpty()) {
            all.append(new AddCommand(domain, line, Literals.LINE__BENDS, bends));
        }
        return all.isEmpty() ? UnexecutableCommand.INSTANCE : all;
    }

    /**
     * Moves something in the diagram.
     *
     * @param positioned what to move
     * @param x left edge in pixels
     * @param y upper edge in pixels
     * @return the command
     */
    public Command move(Positioned positioned, int x, int y) {
        CompoundCommand both = new CompoundCommand(Labels.of("move"));
        both.append(set(positioned, Literals.POSITIONED__X, x));
        both.append(set(positioned, Literals.POSITIONED__Y, y));
        return both;
    }

    /**
     * Gives an element another name.
     *
     * @param element the element
     * @param name its new name
     * @return the command
     */
    public Command rename(Element element, String name) {
        return label(Labels.of("rename"), new SetCommand(domain, element, Literals.ELEMENT__NAME, name));
    }

    /**
     * Gives an attribute or a reference another value, for example the CPU of a host or the end of a link.
     *
     * @param owner what has it
     * @param feature a single-valued feature of the owner
     * @param value its new value
     * @return the command
     */
    public Command set(EObject owner, EStructuralFeature feature, Object value) {
        return label(Labels.of("set", feature.getName()), new SetCommand(domain, owner, feature, value));
    }

    /**
     * Sets a property.
     *
     * @param owner the element it is set on
     * @param key the property's key
     * @param value the value as people write it
     * @return the command
     */
    public Command putSetting(Configurable owner, String key, String value) {
        return setting(owner, key).map(found -> label(Labels.of("set", key), new SetCommand(domain, found, Literals.SETTING__VALUE, value)))
                .orElseGet(() -> add(Labels.of("set", key), owner, Literals.CONFIGURABLE__SETTINGS, create.setting(key, value)));
    }

    /**
     * Takes a setting back, so that what the part or the declaration says holds again.
     *
     * @param owner the element it is set on
     * @param key the property's key
     * @return the command; it cannot be executed if the property is not set
     */
    public Command clearSetting(Configurable owner, String key) {
        return setting(owner, key)
                .map(found -> label(Labels.of("clear", key), new RemoveCommand(domain, owner, Literals.CONFIGURABLE__SETTINGS, found)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Optional<Setting> setting(Configurable owner, String key) {
        return owner.getSettings().stream().filter(each -> key.equals(each.getKey())).findFirst();
    }

    private Command add(String label, EObject owner, EStructuralFeature feature, EObject added) {
        return label(label, new AddCommand(domain, owner, feature, added));
    }

    private static Command label(String label, AbstractCommand command) {
        command.setLabel(label);
        return command;
    }
}
