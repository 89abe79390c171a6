package org.stacklab.engine.whatif;

import java.util.Map;
import org.stacklab.sim.Label;

/** What would be left of a record if a cost were gone. */
interface Effect {
    /** Everything stays as it is. */
    Effect NONE = label -> null;

    /** What would be left of a piece of work. */
    interface Rest {
        /** Nothing. */
        Rest NONE = (first, ownPs) -> 0;

        /** The time left of {@code ownPs}; {@code first} if no work of the same lane for the same packet began before. */
        long of(boolean first, long ownPs);

        /** All but a fixed part of the first piece of every packet. */
        static Rest without(long partPs) {
            return (first, ownPs) -> first ? Math.max(0, ownPs - partPs) : ownPs;
        }
    }

    /** What would be left of all work with this label, or null if it would stay as it is. */
    Rest restOf(Label label);

    /** Whether nobody would lose time to others on this resource. */
    default boolean frees(String resource) {
        return false;
    }

    /** Work of one host, or of one cable, of the kinds {@code layer/kind}. */
    record Work(String host, Map<String, Rest> kinds) implements Effect {
        @Override
        public Rest restOf(Label label) {
            return label.host().equals(host) ? kinds.get(label.layer() + "/" + label.kind()) : null;
        }
    }

    /** The bandwidth of a resource that is short. */
    record Shortage(String resource) implements Effect {
        @Override
        public Rest restOf(Label label) {
            return null;
        }

        @Override
        public boolean frees(String other) {
            return resource.equals(other);
        }
    }
}
