package org.stacklab.machine.part;

import static org.stacklab.machine.part.Unit.BYTES;
import static org.stacklab.machine.part.Unit.COUNT;
import static org.stacklab.machine.part.Unit.TIME;

import java.util.List;

/** What can be said of workloads and of the run as a whole. */
public final class RunParameters {
    private static final Declare WORKLOAD = Declare.cost(Slot.WORKLOAD, "Workload");
    private static final Declare LIMITS = Declare.cost(Slot.LAB, "Limits");

    /** Messages to send. */
    public static final Parameter COUNT_MESSAGES = WORKLOAD.number("count", "Messages", COUNT, 10, 1, 100_000_000L,
            "How many messages are sent.", "paper 001, section 3.2: a burst of ten");
    /** Bytes of one message. */
    public static final Parameter SIZE = WORKLOAD.number("size", "Message size", BYTES, 32 << 10, 1, 65_507,
            "User data of one message; at most what one UDP datagram carries.", "paper 000, section 3: 32 B to 32 KB");
    /** Time between the starts of two sends. */
    public static final Parameter INTERVAL = WORKLOAD.number("interval", "Interval", TIME, 0, 0, 1_000_000_000_000_000L,
            "Time between the starts of two sends; 0 sends as soon as the call before has returned.", "our choice");
    /** When the first message is sent. */
    public static final Parameter START = WORKLOAD.number("start", "Start", TIME, 0, 0, 1_000_000_000_000_000L,
            "When the first message is sent.", "our choice");
    /** UDP port of the receiver. */
    public static final Parameter PORT = WORKLOAD.number("port", "Port", COUNT, 5001, 1, 65_535, "UDP port the receiver listens at.",
            "ttcp's default");
    /** Messages one by one. */
    public static final Parameter SCHEDULE = WORKLOAD.number("schedule", "Schedule", Unit.SCHEDULE, 0, 0, Schedule.MAX_MESSAGES,
            "What a scheduled workload sends, message by message: time after its start, size and, for one from the target to the source, "
                    + "the word back, as in 0us 32B; 10us 4KB; 25us 1KB back. A sender that is still busy sends as soon as it can.",
            "our choice");

    /** Whether activities compete. */
    public static final Parameter CONTENTION = Declare.toggle(Slot.LAB, "Run").onOff("contention", "Contention", true,
            "Switch it off to see the same lab as if every activity were alone on its processor and bus: then the chart equals the "
                    + "closed-form pipeline model, and the difference is what contention costs.",
            "mechanisms 2.7");
    /** Seed of all randomness. */
    public static final Parameter SEED = Declare.cost(Slot.LAB, "Run").number("seed", "Seed", COUNT, 1, 0, Long.MAX_VALUE,
            "Seed of all random streams. The same lab with the same seed gives the same bytes on every machine.", "our choice");
    /** Bound on events. */
    public static final Parameter MAX_EVENTS = LIMITS.number("maxEvents", "Events", COUNT, 1_000_000_000L, 1, Long.MAX_VALUE,
            "The run is stopped after so many events.", "our choice");
    /** Bound on virtual time. */
    public static final Parameter MAX_TIME = LIMITS.number("maxTime", "Virtual time", TIME, 3_600_000_000_000_000L, 1,
            4_000_000_000_000_000_000L, "The run is stopped at this virtual time.", "our choice");
    /** Bound on recorded spans. */
    public static final Parameter MAX_SPANS = LIMITS.number("maxSpans", "Spans", COUNT, 10_000_000L, 1, 1_000_000_000L,
            "The run is stopped when its record holds so many spans, before memory runs out.", "our choice");

    private RunParameters() {
    }

    static List<Parameter> workload() {
        return List.of(COUNT_MESSAGES, SIZE, INTERVAL, START, PORT, SCHEDULE);
    }

    static List<Parameter> lab() {
        return List.of(CONTENTION, SEED, MAX_EVENTS, MAX_TIME, MAX_SPANS);
    }
}
