package org.stacklab.engine;

import static org.stacklab.machine.part.RunParameters.COUNT_MESSAGES;
import static org.stacklab.machine.part.RunParameters.INTERVAL;
import static org.stacklab.machine.part.RunParameters.MAX_TIME;
import static org.stacklab.machine.part.RunParameters.SCHEDULE;
import static org.stacklab.machine.part.RunParameters.SIZE;
import static org.stacklab.machine.part.RunParameters.START;

import java.util.List;
import org.stacklab.machine.part.Schedule.Message;
import org.stacklab.machine.part.Values;

/** What a process is to send and when. Messages are counted from 1. */
sealed interface Plan {
    /** How many messages there are. */
    int count();

    /** When a message is due, in virtual time; a process that is late sends at once. */
    long timePs(int message);

    /** The user data of a message. */
    int lenBytes(int message);

    /** The user data of the longest message. */
    int maxLenBytes();

    /** Equal messages at equal intervals. */
    static Plan regular(Values values) {
        return new Regular(values.getInt(COUNT_MESSAGES), values.getInt(SIZE), values.get(START), values.get(INTERVAL));
    }

    /** The messages of a schedule that go one way. */
    static Plan scheduled(Values values, boolean back) {
        return new Scheduled(values.schedule(SCHEDULE).going(back), values.get(START));
    }

    /** Equal messages at equal intervals. */
    record Regular(int count, int maxLenBytes, long startPs, long intervalPs) implements Plan {
        @Override
        public long timePs(int message) {
            long never = MAX_TIME.max();
            long before = message - 1L;
            return intervalPs > 0 && before > (never - startPs) / intervalPs ? never : startPs + before * intervalPs;
        }

        @Override
        public int lenBytes(int message) {
            return maxLenBytes;
        }
    }

    /** Messages somebody has written down. */
    record Scheduled(List<Message> messages, long startPs) implements Plan {
        @Override
        public int count() {
            return messages.size();
        }

        @Override
        public long timePs(int message) {
            return startPs + messages.get(message - 1).timePs();
        }

        @Override
        public int lenBytes(int message) {
            return messages.get(message - 1).lenBytes();
        }

        @Override
        public int maxLenBytes() {
            return messages.stream().mapToInt(Message::lenBytes).max().orElse(0);
        }
    }
}
