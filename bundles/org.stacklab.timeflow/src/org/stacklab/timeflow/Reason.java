package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in one or two sentences why a rectangle is as long as it is. Everything it says comes from the record. */
public final class Reason {
    private static final int NAMED_CULPRITS = 3;

    private final ChartModel model;

    /**
     * Explains the rectangles of a chart.
     *
     * @param model the chart
     */
    public Reason(ChartModel model) {
        this.model = model;
    }

    /**
     * What a rectangle is.
     *
     * @param rectangle its number
     * @return for example {@code sender, system-call, packet 3}, with the kind of work if it is a single piece of it
     */
    public String title(int rectangle) {
        Lane lane = model.lane(rectangle);
        int packet = model.packet(rectangle);
        return lane.host() + ", " + lane.layer() + (packet == 0 ? "" : ", packet " + model.packets().name(packet)) + onlyKind(rectangle);
    }

    /** What is done in a rectangle that is a single piece of work. */
    private String onlyKind(int rectangle) {
        int[] count = {0};
        model.forEachSpan(rectangle, span -> count[0]++);
        return count[0] == 1 ? ", " + model.spans().label(model.firstSpan(rectangle)).kind() : "";
    }

    /**
     * Why a rectangle is as long as it is.
     *
     * @param rectangle its number
     * @return for example {@code 412.3 us instead of 275.3 us: memory-bus of sender was short for 129.1 us because of nic-sdma of packet
     *         1 (129.1 us).}
     */
    public String text(int rectangle) {
        long lengthPs = model.endPs(rectangle) - model.startPs(rectangle);
        long ownPs = model.ownPs(rectangle);
        if (lengthPs == ownPs) {
            return TimeText.of(lengthPs) + ", as long as the work takes alone.";
        }
        List<String> parts = new ArrayList<>();
        byResource(Loss.of(model, rectangle)).forEach((resource, losses) -> parts.add(shortage(model.lane(rectangle), resource, losses)));
        long betweenPs = lengthPs - ownPs - model.lostPs(rectangle);
        if (betweenPs > 0) {
            parts.add(TimeText.of(betweenPs) + " passed between its steps");
        }
        return TimeText.of(lengthPs) + " instead of " + TimeText.of(ownPs) + (parts.isEmpty() ? "" : ": " + String.join("; ", parts)) + ".";
    }

    private static Map<String, List<Loss>> byResource(List<Loss> losses) {
        Map<String, List<Loss>> grouped = new LinkedHashMap<>();
        losses.forEach(loss -> grouped.computeIfAbsent(loss.resource(), r -> new ArrayList<>()).add(loss));
        Map<String, List<Loss>> sorted = new LinkedHashMap<>();
        grouped.entrySet().stream().sorted(Comparator.comparingLong(e -> -sumPs(e.getValue())))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static long sumPs(List<Loss> losses) {
        return losses.stream().mapToLong(Loss::lostPs).sum();
    }

    private String shortage(Lane lane, String resource, List<Loss> losses) {
        List<String> culprits = new ArrayList<>();
        String before = "";
        for (Loss loss : losses.subList(0, Math.min(NAMED_CULPRITS, losses.size()))) {
            String where = where(lane, loss);
            boolean again = where.equals(before);
            culprits.add((again ? "" : where) + packet(loss, again) + " (" + TimeText.of(loss.lostPs()) + ")");
            before = where;
        }
        List<Loss> others = losses.subList(culprits.size(), losses.size());
        if (!others.isEmpty()) {
            culprits.add(others.size() + " more (" + TimeText.of(sumPs(others)) + ")");
        }
        return resourceName(resource) + " was short for " + TimeText.of(sumPs(losses)) + " because of " + enumerate(culprits);
    }

    private static String where(Lane lane, Loss loss) {
        if (loss.layer().isEmpty()) {
            return "work still under way";
        }
        return loss.host().equals(lane.host()) ? loss.layer() : loss.layer() + " at " + loss.host();
    }

    private String packet(Loss loss, boolean sameLayer) {
        String name = model.packets().name(loss.packet());
        if (name.isEmpty()) {
            return sameLayer ? "other work" : "";
        }
        return (sameLayer ? "packet " : " of packet ") + name;
    }

    private static String resourceName(String resource) {
        int slash = resource.indexOf('/');
        return slash < 0 ? resource : resource.substring(slash + 1) + " of " + resource.substring(0, slash);
    }

    private static String enumerate(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
