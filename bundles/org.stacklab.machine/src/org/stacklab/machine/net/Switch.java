package org.stacklab.machine.net;

import static org.stacklab.machine.part.NetworkParameters.SWITCH_LATENCY;

import org.stacklab.machine.part.Values;

/**
 * A crossbar that forwards while it receives (paper 001, section 6): the head of a packet leaves the output port one routing latency
 * after it came in, and a busy output holds the input back. A packet moves on all links of its way at once; where links differ in
 * rate, each takes its own time.
 */
public final class Switch {
    private final long latencyPs;
    private final LinkDirection[] outputs;

    /**
     * Builds a switch without cables.
     *
     * @param values the crossbar
     * @param ports how many ports it has
     */
    public Switch(Values values, int ports) {
        latencyPs = values.get(SWITCH_LATENCY);
        outputs = new LinkDirection[ports];
    }

    /**
     * Plugs a cable in.
     *
     * @param port the port, from 0
     * @param output the direction that leaves the switch
     * @return the end of the direction that enters it
     */
    public LinkEnd plug(int port, LinkDirection output) {
        outputs[port] = output;
        return new Input();
    }

    /** The receiving side of a port: what comes in is passed on to the output that the route names, chunk by chunk. */
    private final class Input implements LinkEnd {
        private static final Runnable NOTHING = () -> { };

        private LinkDirection output;
        private Message onward;

        @Override
        public void offered(Message message, LinkDirection from) {
            output = outputs[message.output()];
            onward = message.crossing(latencyPs, from::begin);
            output.send(onward);
        }

        @Override
        public void chunkBegins(Message message, int lenBytes, boolean last) {
            output.append(onward, lenBytes, last, NOTHING);
        }

        @Override
        public void chunkArrived(Message message, boolean last) {
            // The tail follows its head through the crossbar; the output direction reports its arrival.
        }
    }
}
