package org.stacklab.ui.inspect.packets;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.stacklab.engine.LabSpec;
import org.stacklab.ui.Icons;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.SelectedElements;

/** While it is checked, the filter asks for the packets between the elements that are selected in the diagram of the lab. */
final class TopologyLink extends Action implements ISelectionListener {
    private final RunDisplay display;
    private final Consumer<String> filter;

    /** A link that is checked or not; {@code filter} gets the text of a filter, an empty one when nothing is selected. */
    TopologyLink(RunDisplay display, boolean checked, Consumer<String> filter) {
        super(Messages.TopologyLink_link, IAction.AS_CHECK_BOX);
        this.display = display;
        this.filter = filter;
        setToolTipText(Messages.TopologyLink_help);
        setImageDescriptor(Icons.of(TopologyLink.class, "link"));
        setChecked(checked);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        SelectedElements selected = Adapters.adapt(part, SelectedElements.class);
        if (isChecked() && selected != null && display.shown().isPresent()) {
            filter.accept(filter(display.shown().get().spec(), selected.ids()));
        }
    }

    /** The filter for packets that come from or go to each of some elements. */
    static String filter(LabSpec lab, List<String> ids) {
        return String.join(" ", ids.stream().flatMap(id -> names(lab, id)).map(name -> "\"host:" + name + "\"").toList());
    }

    /** What ports of a machine, a card or a cable begin with; nothing for a workload. */
    private static Stream<String> names(LabSpec lab, String id) {
        Map<String, String> ports = lab.portNames();
        if (ports.containsKey(id)) {
            return Stream.of(ports.get(id));
        }
        Stream<String> cables = lab.links().stream().filter(link -> link.id().equals(id))
                .flatMap(link -> Stream.of(ports.get(link.portA()), ports.get(link.portB())));
        Stream<String> hosts = lab.hosts().stream().filter(host -> host.id().equals(id)).map(host -> host.name() + ".");
        Stream<String> switches = lab.switches().stream().filter(each -> each.id().equals(id)).map(each -> each.name() + ".");
        return Stream.of(cables, hosts, switches).flatMap(each -> each);
    }
}
