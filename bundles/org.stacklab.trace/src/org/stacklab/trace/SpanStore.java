package org.stacklab.trace;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Label;

/**
 * One span per activity, kept in columns of primitives. Spans are numbered from 1 in the order in which they begin, so that their
 * starts never decrease with the number. A span that had not ended when the run stopped has a number but no content.
 */
public final class SpanStore {
    private static final long NOT_ENDED = -1;

    private final List<Label> labels;
    private final IntFunction<String> resources;
    private final LongColumn startPs;
    private final LongColumn endPs;
    private final LongColumn ownPs;
    private final IntColumn label;
    private final IntColumn packet;
    private final IntColumn lossBegin;
    private final IntColumn lossCount;
    private final IntColumn lossResource;
    private final IntColumn lossSpan;
    private final LongColumn lossPs;
    private int size;
    private int losses;

    /**
     * Creates an empty store.
     *
     * @param labels the labels of the run by index; read when asked for, so labels may still be added
     * @param resources the names of the run's resources by index
     */
    public SpanStore(List<Label> labels, IntFunction<String> resources) {
        this.labels = Collections.unmodifiableList(labels);
        this.resources = resources;
        startPs = new LongColumn(0);
        endPs = new LongColumn(NOT_ENDED);
        ownPs = new LongColumn(0);
        label = new IntColumn();
        packet = new IntColumn();
        lossBegin = new IntColumn();
        lossCount = new IntColumn();
        lossResource = new IntColumn();
        lossSpan = new IntColumn();
        lossPs = new LongColumn(0);
    }

    private SpanStore(SpanStore original) {
        labels = List.copyOf(original.labels);
        resources = original.resources;
        startPs = original.startPs.copy();
        endPs = original.endPs.copy();
        ownPs = original.ownPs.copy();
        label = original.label.copy();
        packet = original.packet.copy();
        lossBegin = original.lossBegin.copy();
        lossCount = original.lossCount.copy();
        lossResource = original.lossResource.copy();
        lossSpan = original.lossSpan.copy();
        lossPs = original.lossPs.copy();
        size = original.size;
        losses = original.losses;
    }

    /**
     * The record as it is now. It costs little, because both share what does not change.
     *
     * @return a store to which nothing is added any more; other threads may read it while the run goes on
     */
    public SpanStore copy() {
        return new SpanStore(this);
    }

    void add(Activity a) {
        add(a.span(), a.startPs(), a.endPs(), a.ownPs(), a.label().index(), a.packet());
        for (int i = 0; i < a.lossCount(); i++) {
            if (a.lossPs(i) > 0) {
                addLoss(a.span(), a.lossResource(i), a.lossSpan(i), a.lossPs(i));
            }
        }
    }

    /**
     * Adds a span. Numbers that are passed over are those of spans that have not ended.
     *
     * @param span its number, from 1; it has no content yet
     * @param spanStartPs when it began, in picoseconds
     * @param spanEndPs when it ended, in picoseconds
     * @param spanOwnPs how long it would have taken alone, in picoseconds
     * @param labelIndex what it was, as an index into {@link #labels}
     * @param packetId the packet it was for, 0 for none
     */
    public void add(int span, long spanStartPs, long spanEndPs, long spanOwnPs, int labelIndex, int packetId) {
        while (size < span) {
            endPs.set(++size, NOT_ENDED);
        }
        startPs.set(span, spanStartPs);
        endPs.set(span, spanEndPs);
        ownPs.set(span, spanOwnPs);
        label.set(span, labelIndex);
        packet.set(span, packetId);
        beginLosses(span);
    }

    /**
     * Lets the losses of a span follow, which has none yet.
     *
     * @param span its number
     */
    public void beginLosses(int span) {
        lossBegin.set(span, losses);
        lossCount.set(span, 0);
    }

    /**
     * Adds a loss to the span whose losses have begun last.
     *
     * @param span its number
     * @param resourceIndex the resource that was short
     * @param culprit the span that held it
     * @param ps how much was lost, more than 0, in picoseconds
     */
    public void addLoss(int span, int resourceIndex, int culprit, long ps) {
        lossResource.set(losses, resourceIndex);
        lossSpan.set(losses, culprit);
        lossPs.set(losses++, ps);
        lossCount.set(span, lossCount.get(span) + 1);
    }

    /** Lets go of spans and losses nobody will ask for again; in blocks, so that some of them may stay. */
    void forget(int beforeSpan, int beforeLoss) {
        for (LongColumn column : List.of(startPs, endPs, ownPs)) {
            column.forget(beforeSpan);
        }
        for (IntColumn column : List.of(label, packet, lossBegin, lossCount)) {
            column.forget(beforeSpan);
        }
        lossResource.forget(beforeLoss);
        lossSpan.forget(beforeLoss);
        lossPs.forget(beforeLoss);
    }

    /** How many losses all spans have. */
    int losses() {
        return losses;
    }

    /** Where the losses of an ended span begin. */
    int firstLoss(int span) {
        return lossBegin.get(span);
    }

    /**
     * How many spans there are.
     *
     * @return the highest span number
     */
    public int size() {
        return size;
    }

    /**
     * Whether a span has content.
     *
     * @param span its number, 1 to {@link #size()}
     * @return false when the run stopped before it ended
     */
    public boolean isEnded(int span) {
        return endPs.get(span) != NOT_ENDED;
    }

    /**
     * When the work began.
     *
     * @param span an ended span
     * @return picoseconds since the run began
     */
    public long startPs(int span) {
        return startPs.get(span);
    }

    /**
     * When the work ended.
     *
     * @param span an ended span
     * @return picoseconds since the run began
     */
    public long endPs(int span) {
        return endPs.get(span);
    }

    /**
     * How long the work would have taken alone.
     *
     * @param span an ended span
     * @return picoseconds
     */
    public long ownPs(int span) {
        return ownPs.get(span);
    }

    /**
     * What the work was.
     *
     * @param span an ended span
     * @return its label
     */
    public Label label(int span) {
        return labels.get(label.get(span));
    }

    /**
     * The packet the work was for.
     *
     * @param span an ended span
     * @return the packet id, 0 for none
     */
    public int packet(int span) {
        return packet.get(span);
    }

    /**
     * How many losses a span has; together they are as long as the span less its own duration.
     *
     * @param span an ended span
     * @return the number of (resource, culprit) pairs
     */
    public int lossCount(int span) {
        return lossCount.get(span);
    }

    /**
     * The resource that was short.
     *
     * @param span an ended span
     * @param i the loss, from 0
     * @return the name of the resource
     */
    public String lossResource(int span, int i) {
        return resources.apply(lossResource.get(lossBegin.get(span) + i));
    }

    /**
     * The span that held the resource.
     *
     * @param span an ended span
     * @param i the loss, from 0
     * @return the culprit's number; it may not have ended
     */
    public int lossSpan(int span, int i) {
        return lossSpan.get(lossBegin.get(span) + i);
    }

    /**
     * How much was lost.
     *
     * @param span an ended span
     * @param i the loss, from 0
     * @return picoseconds
     */
    public long lossPs(int span, int i) {
        return lossPs.get(lossBegin.get(span) + i);
    }

    /**
     * All labels by index.
     *
     * @return an unmodifiable view
     */
    public List<Label> labels() {
        return labels;
    }
}
