package org.stacklab.timeflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/** One word of a {@link SpanFilter}, with what says names in another language. */
record FilterWord(boolean not, Key key, List<String> texts, UnaryOperator<String> names) {
    private static final Pattern PACKET = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9})|-(\\d{1,9}))?");

    /** What a word is about. */
    enum Key {
        HOST, LAYER, RESOURCE, STEP, FLOW, PACKET, ANY;

        private static Key named(String name) {
            return Arrays.stream(values()).filter(key -> key != ANY && key.prefix().equals(name + ":")).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Filters know no \"" + name + ":\"; use "
                            + Arrays.stream(values()).filter(key -> key != ANY).map(Key::prefix).collect(Collectors.joining(", ")) + "."));
        }

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    static FilterWord parse(String word, UnaryOperator<String> names) {
        boolean not = word.startsWith("-") && word.length() > 1;
        String plain = word.substring(not ? 1 : 0).toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        String text = plain.substring(colon + 1);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Write what to look for after \"" + word + "\", without a blank between.");
        }
        List<String> texts = List.of(text.split(","));
        boolean packets = texts.stream().allMatch(each -> PACKET.matcher(each).matches());
        Key key = colon >= 0 ? Key.named(plain.substring(0, colon)) : packets ? Key.PACKET : Key.ANY;
        if (key == Key.PACKET && !packets) {
            throw new IllegalArgumentException("\"" + text + "\" names no packet; write for example 3, 3.2 or 3-7.");
        }
        return new FilterWord(not, key, texts, names);
    }

    IntPredicate on(SpanStore spans, PacketTable packets) {
        IntPredicate plain = switch (key) {
            case PACKET -> byPacket(spans, packets);
            case FLOW -> byFlow(spans, packets);
            case HOST -> byLabel(spans, label -> contains(label.host()));
            case LAYER -> byLabel(spans, label -> contains(label.layer()));
            case RESOURCE -> byLabel(spans, label -> contains(label.resource()));
            case STEP -> byLabel(spans, label -> contains(label.kind()));
            case ANY -> byLabel(spans, label -> Stream.of(label.host(), label.layer(), label.resource(), label.kind())
                    .anyMatch(this::contains));
        };
        return not ? plain.negate() : plain;
    }

    private static IntPredicate byLabel(SpanStore spans, Predicate<Label> predicate) {
        boolean[] passes = new boolean[spans.labels().size()];
        for (int i = 0; i < passes.length; i++) {
            passes[i] = predicate.test(spans.labels().get(i));
        }
        return span -> passes[spans.label(span).index()];
    }

    private IntPredicate byFlow(SpanStore spans, PacketTable packets) {
        boolean[] passes = new boolean[packets.flows().size()];
        for (int flow = 0; flow < passes.length; flow++) {
            passes[flow] = contains(packets.flows().get(flow));
        }
        return span -> spans.packet(span) != 0 && passes[packets.flow(spans.packet(span))];
    }

    private IntPredicate byPacket(SpanStore spans, PacketTable packets) {
        List<Numbers> wanted = texts.stream().map(Numbers::of).toList();
        return span -> spans.packet(span) != 0 && wanted.stream().anyMatch(each -> each.contain(packets, spans.packet(span)));
    }

    private boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String shown = names.apply(name).toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text -> lower.contains(text) || shown.contains(text));
    }

    /** Datagrams by number, or one fragment of one. */
    private record Numbers(int first, int last, int fragment) {
        private static Numbers of(String text) {
            Matcher parts = PACKET.matcher(text);
            if (!parts.matches()) {
                throw new IllegalStateException("a filter for the packet " + text);
            }
            int first = Integer.parseInt(parts.group(1));
            return new Numbers(first, parts.group(3) == null ? first : Integer.parseInt(parts.group(3)),
                    parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
        }

        private boolean contain(PacketTable packets, int packet) {
            int number = packets.datagramNumber(packet);
            return number >= first && number <= last && (fragment == 0 || packets.fragmentNumber(packet) == fragment);
        }
    }
}
