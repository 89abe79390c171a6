package org.stacklab.timeflow;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.stacklab.trace.SpanStore;

/**
 * Leads from one rectangle to another: along the lane, along the way of a packet, to whoever held a resource, to the next hit of a
 * search.
 *
 * @param model the rectangles
 */
public record Navigator(ChartModel model) {
    /**
     * The next rectangle in a lane.
     *
     * @param rectangle a rectangle
     * @return the first of its lane that comes after it, by begin and then by row
     */
    public OptionalInt next(int rectangle) {
        return neighbours(rectangle, 1).filter(r -> inOrder().compare(r, rectangle) > 0).boxed().min(inOrder())
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /**
     * The previous rectangle in a lane.
     *
     * @param rectangle a rectangle
     * @return the last of its lane that comes before it, by begin and then by row
     */
    public OptionalInt previous(int rectangle) {
        return neighbours(rectangle, -1).filter(r -> inOrder().compare(r, rectangle) < 0).boxed().max(inOrder())
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Comparator<Integer> inOrder() {
        return Comparator.<Integer>comparingLong(model::startPs).thenComparing(Comparator.naturalOrder());
    }

    /** Of each row the rectangle itself or the first that begins with it or later, and the one beside that. */
    private IntStream neighbours(int rectangle, int step) {
        return model.tracks().of(model.lane(rectangle)).stream().flatMapToInt(track -> {
            boolean own = track.begin() <= rectangle && rectangle < track.end();
            int at = own ? rectangle : track.firstBegun(model.startPs(rectangle));
            return IntStream.of(at, at + step).filter(r -> r >= track.begin() && r < track.end());
        });
    }

    /**
     * What the packet of a rectangle did next.
     *
     * @param rectangle a rectangle
     * @return the next on the packet's way, of its fragments too
     */
    public OptionalInt effect(int rectangle) {
        return onTheWay(rectangle, 1);
    }

    /**
     * What the packet of a rectangle did before.
     *
     * @param rectangle a rectangle
     * @return the one before on the packet's way, of its fragments too
     */
    public OptionalInt cause(int rectangle) {
        return onTheWay(rectangle, -1);
    }

    private OptionalInt onTheWay(int rectangle, int step) {
        int packet = model.packet(rectangle);
        int[] way = packet == 0 ? new int[0] : model.journey(packet);
        return IntStream.range(0, way.length).filter(i -> way[i] == rectangle).map(i -> i + step)
                .filter(i -> i >= 0 && i < way.length).map(i -> way[i]).findFirst();
    }

    /**
     * Who held a rectangle up for longest.
     *
     * @param rectangle a rectangle
     * @return the rectangle that held the resource; nothing when no time was lost or the culprit is not on the chart
     */
    public OptionalInt culprit(int rectangle) {
        return Loss.of(model, rectangle).stream().findFirst().map(this::culprit).orElse(OptionalInt.empty());
    }

    /**
     * Who caused a loss.
     *
     * @param loss the loss
     * @return the rectangle that held the resource; nothing when it had not ended or is not on the chart
     */
    public OptionalInt culprit(Loss loss) {
        return loss.layer().isEmpty() ? OptionalInt.empty() : rectangleOf(loss.span());
    }

    /**
     * The rectangle a span is part of.
     *
     * @param span the number of an ended span
     * @return the number of the rectangle; nothing when the chart does not show the span
     */
    public OptionalInt rectangleOf(int span) {
        long startPs = model.spans().startPs(span);
        return model.lane(model.spans().label(span)).stream().flatMap(lane -> model.tracks().of(lane).stream())
                .flatMapToInt(track -> IntStream.range(track.firstEnded(startPs), track.end()).takeWhile(r -> model.startPs(r) <= startPs))
                .filter(r -> contains(r, span)).findFirst();
    }

    private boolean contains(int rectangle, int wanted) {
        boolean[] found = new boolean[1];
        model.forEachSpan(rectangle, span -> found[0] |= span == wanted);
        return found[0];
    }

    /**
     * The next hit of a search, beginning anew after the last. A rectangle is one hit, however many of its spans are looked for.
     *
     * @param wanted says of the number of an ended span whether it is looked for
     * @param from the rectangle beside which the search begins and which is itself found last; nothing for the begin or end of the run
     * @param step 1 to search forward, -1 to search backward
     * @return the rectangle found; nothing when there is none at all
     */
    public OptionalInt find(IntPredicate wanted, OptionalInt from, int step) {
        SpanStore spans = model.spans();
        int count = spans.size();
        int begin = from.isPresent() ? firstHit(from.getAsInt(), wanted) : step > 0 ? 0 : 1;
        return IntStream.rangeClosed(1, count).map(i -> Math.floorMod(begin - 1 + i * step, count) + 1)
                .filter(span -> spans.isEnded(span) && wanted.test(span))
                .flatMap(span -> rectangleOf(span).stream().filter(rectangle -> firstHit(rectangle, wanted) == span)).findFirst();
    }

    /** The first span of a rectangle that is looked for; the one it begins with if none is. */
    private int firstHit(int rectangle, IntPredicate wanted) {
        int[] first = new int[1];
        model.forEachSpan(rectangle, span -> first[0] = first[0] == 0 && wanted.test(span) ? span : first[0]);
        return first[0] == 0 ? model.firstSpan(rectangle) : first[0];
    }
}
