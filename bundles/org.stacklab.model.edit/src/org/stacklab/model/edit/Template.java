package org.stacklab.model.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.SwitchPort;

/** Labs to begin with; each but the empty one runs as it is. */
public enum Template {
    /** No machines. */
    EMPTY {
        @Override
        void fill(Builder builder) {
        }
    },
    /** One host sends to another over a cable. */
    TWO_HOSTS {
        @Override
        void fill(Builder builder) {
            Host sender = builder.host("sender", LEFT_PX, TOP_PX);
            Host receiver = builder.host("receiver", RIGHT_PX, TOP_PX);
            builder.run(builder.commands.connect(sender.getNics().getFirst(), receiver.getNics().getFirst()));
            builder.run(builder.commands.addWorkload(sender, receiver));
        }
    },
    /** Three hosts send through a switch to a fourth. */
    STAR {
        @Override
        void fill(Builder builder) {
            List<Host> senders = IntStream.range(0, SENDERS).mapToObj(i -> builder.host("sender" + (i + 1), LEFT_PX, TOP_PX + i * ROW_PX))
                    .toList();
            Host receiver = builder.host("receiver", RIGHT_PX, TOP_PX + ROW_PX);
            Switch crossbar = builder.run(builder.commands.addSwitch(builder.lab, MIDDLE_PX, TOP_PX + ROW_PX));
            senders.forEach(sender -> builder.plug(sender.getNics().getFirst(), crossbar));
            builder.plug(receiver.getNics().getFirst(), crossbar);
            senders.forEach(sender -> builder.run(builder.commands.addWorkload(sender, receiver)));
        }
    };

    private static final int SENDERS = 3;
    private static final int LEFT_PX = 80;
    private static final int MIDDLE_PX = 380;
    private static final int RIGHT_PX = 680;
    private static final int TOP_PX = 140;
    private static final int ROW_PX = 180;

    abstract void fill(Builder builder);

    /**
     * Makes the lab.
     *
     * @param name its name
     * @param parts what it is made of
     * @return a lab, contained in nothing
     */
    public Lab create(String name, DefaultParts parts) {
        Builder builder = new Builder(name, parts);
        fill(builder);
        builder.lab.eResource().getContents().clear();
        return builder.lab;
    }

    /** Builds a lab as a user would. */
    private static final class Builder {
        private final Lab lab;
        private final EditingDomain domain;
        private final LabCommands commands;

        Builder(String name, DefaultParts parts) {
            lab = Labs.create(name);
            domain = LabDomain.open(lab);
            commands = new LabCommands(domain, parts);
        }

        @SuppressWarnings("unchecked")
        private <T> T run(Command command) {
            domain.getCommandStack().execute(command);
            return (T) command.getResult().iterator().next();
        }

        private Host host(String name, int x, int y) {
            Host host = run(commands.addHost(lab, x, y));
            host.setName(name);
            return host;
        }

        private void plug(Nic nic, Switch crossbar) {
            SwitchPort port = run(commands.addPort(crossbar));
            run(commands.connect(nic, port));
        }
    }
}
