package org.stacklab.app.run;

import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.SpanFilter;

/** What a run can be run until. */
enum Occasion {
    /** An instant of virtual time. */
    TIME(Messages.Until_time, "100us") {
        @Override
        Goal goal(String value) throws BadValueException {
            return Goal.time(RunParameters.START.parse(value));
        }
    },
    /** A packet has been through a layer: the next rectangle ends that a filter of the chart lets pass. */
    RECTANGLE(Messages.Until_rectangle, "packet:3 layer:nic-rdma") {
        @Override
        Goal goal(String value) {
            return Goal.rectangle(SpanFilter.parse(value));
        }
    },
    /** An application has sent so many messages. */
    SENT(Messages.Until_sent, "1") {
        @Override
        Goal goal(String value) {
            long count = count(value);
            return Goal.at(run -> run.sent() >= count);
        }
    },
    /** An application has got so many messages. */
    DELIVERED(Messages.Until_delivered, "1") {
        @Override
        Goal goal(String value) {
            return Goal.delivered(count(value));
        }
    },
    /** So many packets were dropped. */
    DROPPED(Messages.Until_dropped, "1") {
        @Override
        Goal goal(String value) {
            long count = count(value);
            return Goal.at(run -> run.dropped() >= count);
        }
    },
    /** So many events have happened. */
    EVENTS(Messages.Until_events, "1000") {
        @Override
        Goal goal(String value) {
            long count = count(value);
            return Goal.at(run -> run.eventCount() >= count);
        }
    };

    private final String text;
    private final String example;

    Occasion(String text, String example) {
        this.text = text;
        this.example = example;
    }

    /** For people. */
    String text() {
        return text;
    }

    /** What one might fill in. */
    String example() {
        return example;
    }

    /**
     * The goal of a value.
     *
     * @throws BadValueException if it is no time
     * @throws NumberFormatException if it is no number of at least 1
     * @throws IllegalArgumentException if it is no filter, with a sentence for the user
     */
    abstract Goal goal(String value) throws BadValueException;

    private static long count(String value) {
        long count = Long.parseLong(value);
        if (count < 1) {
            throw new NumberFormatException(value);
        }
        return count;
    }
}
