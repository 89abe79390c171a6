package org.stacklab.ui.inspect.firmware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;

/**
 * Where the states of all threads lie: a column for each thread, its states from top to bottom as declared. Transitions to the next
 * state go straight down; the others go round the states, at the right downwards and at the left upwards.
 */
final class DiagramLayout {
    static final int BOX_WIDTH = 156;
    static final int BOX_HEIGHT = 44;
    static final int HEAD_HEIGHT = 30;
    private static final int GAP = 20;
    private static final int LANE = 10;
    private static final int MARGIN = 12;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private int width;
    private int height;

    /** A state. */
    record Box(int thread, String state, Rectangle at) {
    }

    /** A transition, from a state on the way of the points. */
    record Arrow(int thread, String from, Transition transition, List<Point> way) {
    }

    DiagramLayout(List<FirmwareThread> program) {
        width = MARGIN;
        for (int thread = 0; thread < program.size(); thread++) {
            addThread(thread, program.get(thread));
        }
    }

    private void addThread(int thread, FirmwareThread declared) {
        List<String> order = List.copyOf(declared.states().keySet());
        int left = width + LANE * (1 + around(declared, order, -1));
        Map<String, Rectangle> places = new LinkedHashMap<>();
        for (String state : order) {
            Rectangle at = new Rectangle(left, HEAD_HEIGHT + places.size() * (BOX_HEIGHT + GAP), BOX_WIDTH, BOX_HEIGHT);
            places.put(state, at);
            boxes.add(new Box(thread, state, at));
            height = Math.max(height, at.y + at.height + MARGIN);
        }
        int[] lanes = new int[2];
        declared.states().forEach((from, transitions) -> transitions.forEach(transition -> {
            int distance = order.indexOf(transition.target()) - order.indexOf(from);
            int lane = distance == 1 ? 0 : ++lanes[distance < 0 ? 0 : 1];
            arrows.add(new Arrow(thread, from, transition, way(places.get(from), places.get(transition.target()), distance, lane)));
        }));
        width = left + BOX_WIDTH + LANE * (1 + around(declared, order, 1)) + MARGIN;
    }

    /** How many transitions go round the states, upwards for -1, downwards for 1. */
    private static int around(FirmwareThread declared, List<String> order, int direction) {
        int count = 0;
        for (Map.Entry<String, List<Transition>> state : declared.states().entrySet()) {
            for (Transition transition : state.getValue()) {
                int distance = order.indexOf(transition.target()) - order.indexOf(state.getKey());
                count += distance != 1 && distance < 0 == direction < 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static List<Point> way(Rectangle from, Rectangle to, int distance, int lane) {
        if (distance == 1) {
            int x = from.x + from.width / 2;
            return List.of(new Point(x, from.y + from.height), new Point(x, to.y));
        }
        boolean up = distance < 0;
        int side = up ? from.x : from.x + from.width;
        int x = side + (up ? -LANE : LANE) * lane;
        int y1 = from.y + from.height / 2 + (up ? -1 : 1) * Math.min(lane * 3, from.height / 2 - 4);
        int y2 = to.y + to.height / 2 + (up ? 1 : -1) * Math.min(lane * 3, to.height / 2 - 4);
        return List.of(new Point(side, y1), new Point(x, y1), new Point(x, y2), new Point(side, y2));
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    Point size() {
        return new Point(width, height);
    }

    /** The state at a point. */
    Optional<Box> at(int x, int y) {
        return boxes.stream().filter(box -> box.at.contains(x, y)).findFirst();
    }
}
