package org.stacklab.ui.topology.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Port;
import org.stacklab.model.lab.Positioned;
import org.stacklab.model.lab.Workload;

/**
 * Arranges the machines of a lab in layers: those that send at the left, switches between, those that receive at the right. Made of a
 * lab as it is now; computing it afterwards touches the lab no more and may take its time on another thread.
 */
public final class LabLayout {
    private static final double BETWEEN_LAYERS = 140;
    private static final double BETWEEN_MACHINES = 90;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Positioned, ElkNode> nodes = new LinkedHashMap<>();
    private final List<Rectangle> notes;
    private final Point origin;

    /**
     * Notes what is to be arranged.
     *
     * @param lab the lab
     * @param sizes the size in pixels of each machine and note as drawn
     */
    public LabLayout(Lab lab, Map<Positioned, Dimension> sizes) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_MACHINES);
        machines(lab).forEach(machine -> addNode(machine, sizes.get(machine)));
        lab.getLinks().forEach(link -> addEdge(lab, link));
        notes = lab.getNotes().stream().map(note -> new Rectangle(new Point(note.getX(), note.getY()), sizes.get(note))).toList();
        origin = new Point(machines(lab).mapToInt(Positioned::getX).min().orElse(0),
                machines(lab).mapToInt(Positioned::getY).min().orElse(0));
    }

    private static Stream<Positioned> machines(Lab lab) {
        return Stream.concat(lab.getHosts().stream(), lab.getSwitches().stream());
    }

    private void addNode(Positioned machine, Dimension size) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width, size.height);
        nodes.put(machine, node);
    }

    private void addEdge(Lab lab, Link link) {
        Positioned a = machineOf(link.getA());
        Positioned b = machineOf(link.getB());
        if (a != null && b != null && a != b) {
            boolean forward = rank(lab, a) <= rank(lab, b);
            ElkGraphUtil.createSimpleEdge(nodes.get(forward ? a : b), nodes.get(forward ? b : a));
        }
    }

    private static Positioned machineOf(Port port) {
        return port == null ? null : (Positioned) port.eContainer();
    }

    /** Traffic shall flow from the left to the right: senders first, then switches and whoever does both, then receivers. */
    private static int rank(Lab lab, Positioned machine) {
        if (!(machine instanceof Host)) {
            return 0;
        }
        long sends = lab.getWorkloads().stream().map(Workload::getSource).filter(machine::equals).count();
        long receives = lab.getWorkloads().stream().map(Workload::getTarget).filter(machine::equals).count();
        return Long.compare(receives, sends);
    }

    /**
     * Finds the places. The upper left corner stays where it was, unless a note would be covered: then everything is below it.
     *
     * @return the upper left corner of each machine
     */
    public Map<Positioned, Point> places() {
        // Tells ELK how to copy its own options, which it forgets to do by itself.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        double left = nodes.values().stream().mapToDouble(ElkNode::getX).min().orElse(0);
        double top = nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        Map<Positioned, Point> places = new LinkedHashMap<>();
        int down = clearance(left, top);
        nodes.forEach((machine, node) -> places.put(machine,
                new Point((int) Math.round(origin.x + node.getX() - left), (int) Math.round(origin.y + down + node.getY() - top))));
        return places;
    }

    private static Rectangle box(ElkNode node) {
        return new Rectangle((int) node.getX(), (int) node.getY(), (int) node.getWidth(), (int) node.getHeight());
    }

    private int clearance(double left, double top) {
        int down = 0;
        for (Rectangle note : notes) {
            Point corner = origin.getTranslated((int) -left, down - (int) top);
            if (nodes.values().stream().anyMatch(node -> note.intersects(box(node).translate(corner)))) {
                down = note.bottom() + (int) BETWEEN_MACHINES / 2 - origin.y;
            }
        }
        return down;
    }
}
