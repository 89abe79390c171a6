package org.stacklab.trace;

import java.util.Collections;
import java.util.List;
import org.stacklab.sim.Activity;
import org.stacklab.sim.Label;
import org.stacklab.sim.Resource;

/**
 * One span per activity, kept in columns of primitives. Spans are numbered from 1 in the order in which they begin, so that their
 * starts never decrease with the number. A span that had not ended when the run stopped has a number but no content.
 */
public final class SpanStore {
    private static final long NOT_ENDED = -1;

    private final List<Label> labels;
    private final List<Resource> resources;
    private final LongColumn startPs = new LongColumn(0);
    private final LongColumn endPs = new LongColumn(NOT_ENDED);
    private final LongColumn ownPs = new LongColumn(0);
    private final IntColumn label = new IntColumn();
    private final IntColumn packet = new IntColumn();
    private final IntColumn lossBegin = new IntColumn();
    private final IntColumn lossCount = new IntColumn();
    private final IntColumn lossResource = new IntColumn();
    private final IntColumn lossSpan = new IntColumn();
    private final LongColumn lossPs = new LongColumn(0);
    private int size;
    private int losses;

    /**
     * Creates an empty store.
     *
     * @param labels the labels of the run by index; read when asked for, so labels may still be added
     * @param resources the resources of the run by index
     */
    public SpanStore(List<Label> labels, List<Resource> resources) {
        this.labels = Collections.unmodifiableList(labels);
        this.resources = Collections.unmodifiableList(resources);
    }

    void add(Activity a) {
        int span = a.span();
        while (size < span) {
            endPs.set(++size, NOT_ENDED);
        }
        startPs.set(span, a.startPs());
        endPs.set(span, a.endPs());
        ownPs.set(span, a.ownPs());
        label.set(span, a.label().index());
        packet.set(span, a.packet());
        lossBegin.set(span, losses);
        int count = 0;
        for (int i = 0; i < a.lossCount(); i++) {
            if (a.lossPs(i) > 0) {
                lossResource.set(losses, a.lossResource(i));
                lossSpan.set(losses, a.lossSpan(i));
                lossPs.set(losses++, a.lossPs(i));
                count++;
            }
        }
        lossCount.set(span, count);
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
        return resources.get(lossResource.get(lossBegin.get(span) + i)).name();
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
