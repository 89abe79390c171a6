package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * Chooses spans by words. All words of a filter must hold; a word with a minus before it must not. A word is one of
 * <ul>
 * <li>{@code host:TEXT}, {@code layer:TEXT}, {@code resource:TEXT}, {@code step:TEXT}: the name contains the text, whatever its case;
 * <li>{@code flow:TEXT}: likewise the name of the packet's flow;
 * <li>{@code packet:3}, {@code packet:3.2}, {@code packet:3-7}: a datagram with its fragments, one fragment, some datagrams;
 * <li>{@code TEXT}: one of the names contains the text; {@code 3}, {@code 3.2} or {@code 3-7} alone mean packets.
 * </ul>
 * Several texts divided by commas are alternatives: {@code layer:nic-sdma,nic-rdma -packet:1}.
 */
public final class SpanFilter {
    /** The filter that lets every span pass. */
    public static final SpanFilter ALL = new SpanFilter(List.of());

    private final List<FilterWord> words;

    private SpanFilter(List<FilterWord> words) {
        this.words = words;
    }

    /**
     * Reads a filter.
     *
     * @param text the words, divided by blanks; none at all let every span pass
     * @return the filter
     * @throws IllegalArgumentException if a word means nothing, with a sentence that says so and how to mend it
     */
    public static SpanFilter parse(String text) {
        return parse(text, UnaryOperator.identity());
    }

    /**
     * Reads a filter of somebody who may know names in another language than the record.
     *
     * @param text the words, divided by blanks; none at all let every span pass
     * @param names says the name of a lane, of a resource or of a kind of work in that language; both names count
     * @return the filter
     * @throws IllegalArgumentException if a word means nothing, with a sentence that says so and how to mend it
     */
    public static SpanFilter parse(String text, UnaryOperator<String> names) {
        List<FilterWord> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(FilterWord.parse(word, names));
            }
        }
        return words.isEmpty() ? ALL : new SpanFilter(List.copyOf(words));
    }

    /**
     * Makes the filter ready for a record. What depends on names only is decided here, once for each label.
     *
     * @param spans the record
     * @param packets the packets it speaks of
     * @return says of the number of an ended span whether it passes
     */
    public IntPredicate on(SpanStore spans, PacketTable packets) {
        IntPredicate all = span -> true;
        for (FilterWord word : words) {
            all = all.and(word.on(spans, packets));
        }
        return all;
    }
}
