package org.stacklab.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;
import org.stacklab.trace.SpanStream;

/** Where the spans of a file come from: the ended spans that touch a range of time, in order of their starts. */
@FunctionalInterface
public interface SpanSource {
    /** Who is shown the spans. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Is shown a span.
         *
         * @param spans where it lies until the next call, with everybody it lost time to
         * @param packets the packets known so far, its own among them
         * @param span its number
         * @throws IOException if what it makes of it cannot be written
         */
        void visit(SpanStore spans, PacketTable packets, int span) throws IOException;
    }

    /**
     * Shows the spans one after the other.
     *
     * @param visitor who is shown them
     * @throws IOException if the visitor cannot write
     */
    void forEach(Visitor visitor) throws IOException;

    /**
     * The spans of a record.
     *
     * @param spans the record
     * @param packets the packets it speaks of
     * @param range spans that do not touch it are left out
     * @return a source that can be used again
     */
    static SpanSource of(SpanStore spans, PacketTable packets, TimeRange range) {
        return visitor -> {
            for (int span = 1; span <= spans.size(); span++) {
                if (spans.isEnded(span) && touches(spans, span, range)) {
                    visitor.visit(spans, packets, span);
                }
            }
        };
    }

    /**
     * The spans of a lab that runs once more while they are looked at: memory does not grow with the run, and lab.maxSpans does not
     * end it.
     *
     * @param lab a consistent specification
     * @param range spans that do not touch it are left out
     * @return a source that can be used again
     */
    static SpanSource of(LabSpec lab, TimeRange range) {
        return visitor -> {
            Run run = Run.of(lab, false);
            PacketTable packets = run.result().packets();
            SpanStream stream = new SpanStream(run.result().spans(), (spans, span) -> {
                if (touches(spans, span, range)) {
                    visit(visitor, spans, packets, span);
                }
            });
            run.listen(stream);
            try {
                run.toEnd(new Stop());
                stream.end();
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        };
    }

    private static boolean touches(SpanStore spans, int span, TimeRange range) {
        return spans.endPs(span) >= range.startPs() && spans.startPs(span) <= range.endPs();
    }

    private static void visit(Visitor visitor, SpanStore spans, PacketTable packets, int span) {
        try {
            visitor.visit(spans, packets, span);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
