package org.stacklab.timeflow;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Says in one or two sentences why a rectangle is as long as it is. Everything it says comes from the record. */
public final class Reason {
    private static final int NAMED_CULPRITS = 3;

    private final ChartModel model;
    private final ResourceBundle sentences;
    private final UnaryOperator<String> names;

    /**
     * Explains the rectangles of a chart in English, the language of files and of the command line.
     *
     * @param model the chart
     */
    public Reason(ChartModel model) {
        this(model, Locale.ROOT, UnaryOperator.identity());
    }

    /**
     * Explains the rectangles of a chart.
     *
     * @param model the chart
     * @param language of the sentences; English where there is no translation
     * @param names says the name of a lane, of a resource or of a kind of work in that language
     */
    public Reason(ChartModel model, Locale language, UnaryOperator<String> names) {
        this.model = model;
        this.names = names;
        sentences = ResourceBundle.getBundle("org.stacklab.timeflow.reason", language);
    }

    private String say(String key, Object... words) {
        return MessageFormat.format(sentences.getString(key), words);
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
        String key = packet == 0 ? "title" : "titleOfPacket";
        return say(key, lane.host(), names.apply(lane.layer()), model.packets().name(packet)) + onlyKind(rectangle);
    }

    /** What is done in a rectangle that is a single piece of work. */
    private String onlyKind(int rectangle) {
        int[] count = {0};
        model.forEachSpan(rectangle, span -> count[0]++);
        return count[0] == 1 ? ", " + names.apply(model.spans().label(model.firstSpan(rectangle)).kind()) : "";
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
            return say("alone", TimeText.of(lengthPs));
        }
        List<String> parts = new ArrayList<>();
        byResource(Loss.of(model, rectangle)).forEach((resource, losses) -> parts.add(shortage(model.lane(rectangle), resource, losses)));
        long betweenPs = lengthPs - ownPs - model.lostPs(rectangle);
        if (betweenPs > 0) {
            parts.add(say("between", TimeText.of(betweenPs)));
        }
        return say(parts.isEmpty() ? "longer" : "longerBecause", TimeText.of(lengthPs), TimeText.of(ownPs), String.join("; ", parts));
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
            culprits.add(say("culprit", where.equals(before) ? again(loss) : atFirst(where, loss), TimeText.of(loss.lostPs())));
            before = where;
        }
        List<Loss> others = losses.subList(culprits.size(), losses.size());
        if (!others.isEmpty()) {
            culprits.add(say("more", Integer.toString(others.size()), TimeText.of(sumPs(others))));
        }
        return say("short", resourceName(resource), TimeText.of(sumPs(losses)), enumerate(culprits));
    }

    private String where(Lane lane, Loss loss) {
        if (loss.layer().isEmpty()) {
            return say("underWay");
        }
        String layer = names.apply(loss.layer());
        return loss.host().equals(lane.host()) ? layer : say("at", layer, loss.host());
    }

    private String atFirst(String where, Loss loss) {
        String name = model.packets().name(loss.packet());
        return name.isEmpty() ? where : say("ofPacket", where, name);
    }

    /** Names only what is different from the culprit before. */
    private String again(Loss loss) {
        String name = model.packets().name(loss.packet());
        return name.isEmpty() ? say("otherWork") : say("packet", name);
    }

    private String resourceName(String resource) {
        int slash = resource.indexOf('/');
        return slash < 0 ? resource : say("resource", names.apply(resource.substring(slash + 1)), resource.substring(0, slash));
    }

    private String enumerate(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        return say("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }
}
