package org.stacklab.verify;

import java.util.List;
import java.util.stream.Collectors;

/** The abstract board in PROMELA: variables, a macro for each condition, an inline for each action, a process for the engines. */
final class PromelaBoard {
    private static final String VARIABLES = """

            /* The board. Packets are counted; a length is a number of thresholds. */
            byte holder;                            /* thread that holds the host DMA engine, from 1 */
            byte engine;                            /* what the host DMA engine does */
            byte fetched, fetching, gathered, ready;
            byte send_taken, sending, sent, send_dma;
            byte let_in, coming, arrived;
            byte noted, published, looked_up, deliver_taken, delivering, moved;
            byte fault;

            #define IDLE 0
            #define GATHERS 1
            #define SCATTERS 2
            #define WORKS 1
            #define DONE 3
            #define NONE 0
            #define IN_PARTS 1
            #define IN_SRAM 2
            #define END_PROGRAMMED 2
            """;

    private static final String CONDITIONS = """

            #define OUT_AVAILABLE(p) ((p < ready || fetching == IN_SRAM) -> out_length[p] : gathered)
            #define IN_AVAILABLE(p) (p < arrived -> in_length[p] : coming)
            #define OUT_NEXT (send_taken - (sending != NONE))
            #define IN_NEXT (deliver_taken - (delivering != NONE))

            #define SEND_DESCRIPTOR (fetched < OUT)
            #define SEND_BUFFER_FREE (send_buffers > 0)
            #define HOST_DMA_FREE (holder == 0)
            #define HOST_DMA_DONE(t) (holder == t && engine == DONE)
            #define PACKET_TO_SEND (send_taken < ready)
            #define SEND_THRESHOLD (OUT_NEXT < fetched && OUT_AVAILABLE(OUT_NEXT) > (sending != NONE -> sent : 0))
            #define SEND_PACKET_COMPLETE (sending != NONE && send_taken <= ready)
            #define SEND_DMA_DONE (send_dma == DONE)
            #define NOTHING_TO_SEND (send_taken == fetched && sending == NONE)
            #define PACKET_ARRIVING (noted < let_in)
            #define MESSAGE_END (noted > 0 && noted <= arrived)
            #define PACKET_TO_DELIVER (deliver_taken < published && deliver_taken < looked_up)
            #define DELIVER_THRESHOLD (IN_NEXT >= published && IN_NEXT < looked_up \
            && IN_AVAILABLE(IN_NEXT) > (delivering != NONE -> moved : 0))
            #define DELIVER_PACKET_COMPLETE (delivering != NONE && deliver_taken <= published)
            #define KERNEL_BUFFER (kernel_buffers > 0)
            #define ENGINE_WORKS (engine == GATHERS || engine == SCATTERS)
            """;

    private static final String ACTIONS = """

            #define FAULT(f) fault = (fault -> fault : f)  /* the first is the one that is told */
            inline LOCK_HOST_DMA(t) { if :: holder -> FAULT(HOST_DMA_HELD) :: else -> holder = t fi }
            inline UNLOCK_HOST_DMA(t) {
              if :: holder != t || ENGINE_WORKS -> FAULT(HOST_DMA_NOT_HELD) :: else -> holder = 0; engine = IDLE fi
            }
            inline TAKE_DESCRIPTOR(t) {
              if
              :: !SEND_DESCRIPTOR -> FAULT(NO_PACKET)
              :: SEND_DESCRIPTOR && !SEND_BUFFER_FREE -> FAULT(NO_SEND_BUFFER)
              :: SEND_DESCRIPTOR && SEND_BUFFER_FREE && fetching -> FAULT(PACKET_LOST)
              :: else -> fetched++; send_buffers--; fetching = IN_PARTS
              fi
            }
            inline START_GATHER(t) {
              if
              :: fetching != IN_PARTS -> FAULT(NO_PACKET)
              :: fetching == IN_PARTS && (holder != t || ENGINE_WORKS) -> FAULT(HOST_DMA_MISUSED)
              :: else -> engine = GATHERS
              fi
            }
            inline PUBLISH_SEND_PACKET(t) {
              if :: fetching != IN_SRAM -> FAULT(TOO_EARLY) :: else -> ready++; fetching = NONE; gathered = 0 fi
            }
            inline TAKE_SEND_PACKET(t) {
              if
              :: send_taken == fetched -> FAULT(NO_PACKET)
              :: send_taken != fetched && sending == IN_PARTS -> FAULT(PACKET_LOST)
              :: else -> send_taken++; sending = IN_PARTS; sent = 0
              fi
            }
            inline START_SEND(end, programmed) {
              if
              :: sending != IN_PARTS -> FAULT(NO_PACKET)
              :: sending == IN_PARTS && send_dma != IDLE -> FAULT(SEND_DMA_BUSY)
              :: sending == IN_PARTS && send_dma == IDLE && end && send_taken > ready -> FAULT(TOO_EARLY)
              :: else -> sent = OUT_AVAILABLE((send_taken - 1)); sending = programmed; send_dma = WORKS
              fi
            }
            inline START_SEND_SML(t) { START_SEND(false, IN_PARTS) }
            inline START_SEND_SMLT(t) { START_SEND(true, END_PROGRAMMED) }
            inline ACKNOWLEDGE_SEND_DMA(t) { if :: SEND_DMA_DONE -> send_dma = IDLE :: else fi }
            inline FREE_SEND_BUFFER(t) {
              if
              :: sending != END_PROGRAMMED || send_dma == WORKS -> FAULT(BUFFER_IN_USE)
              :: else -> send_buffers++; sending = NONE; sent = 0
              fi
            }
            inline TAKE_ARRIVAL(t) {
              if
              :: !PACKET_ARRIVING -> FAULT(NO_PACKET)
              :: PACKET_ARRIVING && noted != published -> FAULT(PACKET_LOST)
              :: else -> noted++
              fi
            }
            inline PUBLISH_RECEIVED_PACKET(t) {
              if
              :: noted == published -> FAULT(NO_PACKET)
              :: noted != published && !MESSAGE_END -> FAULT(TOO_EARLY)
              :: else -> published++
              fi
            }
            inline REQUEST_LOOKUP(t) { looked_up = noted }
            inline TAKE_RECEIVED_PACKET(t) {
              if
              :: deliver_taken == let_in -> FAULT(NO_PACKET)
              :: deliver_taken != let_in && delivering -> FAULT(PACKET_LOST)
              :: deliver_taken != let_in && !delivering && !KERNEL_BUFFER -> FAULT(NO_KERNEL_BUFFER)
              :: else -> deliver_taken++; kernel_buffers--; delivering = IN_PARTS
              fi
            }
            inline START_SCATTER(t) {
              if
              :: !delivering -> FAULT(NO_PACKET)
              :: delivering && (holder != t || ENGINE_WORKS) -> FAULT(HOST_DMA_MISUSED)
              :: else -> engine = SCATTERS; moved = IN_AVAILABLE((deliver_taken - 1));
                 delivering = (deliver_taken <= arrived -> END_PROGRAMMED : IN_PARTS)
              fi
            }
            inline NOTIFY_HOST(t) {
              if
              :: !delivering -> FAULT(NO_PACKET)
              :: delivering && (delivering != END_PROGRAMMED || !DELIVER_PACKET_COMPLETE || engine == SCATTERS) -> FAULT(TOO_EARLY)
              :: else -> receive_buffers++; kernel_buffers++; delivering = NONE; moved = 0
              fi
            }
            """;

    private static final String ENGINES = """

            active proctype engines() {
              do
              :: d_step { !fault && engine == GATHERS && gathered < out_length[fetched - 1] -> gathered++ }
              :: d_step { !fault && engine == GATHERS && gathered == out_length[fetched - 1] -> engine = DONE; fetching = IN_SRAM }
              :: d_step { !fault && send_dma == WORKS -> send_dma = DONE }
              :: d_step { !fault && let_in == arrived && let_in < IN && receive_buffers > 0 -> let_in++; receive_buffers-- }
              :: d_step { !fault && let_in > arrived && coming < in_length[arrived] -> coming++ }
              :: d_step { !fault && let_in > arrived && coming == in_length[arrived] -> arrived++; coming = 0 }
              :: d_step { !fault && engine == SCATTERS -> engine = DONE }
              :: FINISHED || fault -> break
              od
            }
            """;

    private PromelaBoard() {
    }

    /** Everything that processes need. */
    static String text(Card card, Traffic traffic) {
        StringBuilder out = new StringBuilder(VARIABLES);
        for (Fault fault : Fault.values()) {
            out.append("#define ").append(fault).append(' ').append(fault.code()).append("  /* ").append(fault.text()).append(" */\n");
        }
        lengths(out, "OUT", "out_length", traffic.outgoing());
        lengths(out, "IN", "in_length", traffic.incoming());
        out.append("byte send_buffers = ").append(card.sendBuffers()).append(", receive_buffers = ").append(card.receiveBuffers())
                .append(", kernel_buffers = ").append(card.kernelBuffers()).append(";\n");
        out.append("#define EVERYTHING_RETURNED (!holder && !sending && send_buffers == ").append(card.sendBuffers())
                .append(" && receive_buffers == ").append(card.receiveBuffers()).append(" && kernel_buffers == ")
                .append(card.kernelBuffers()).append(")\n");
        return out.append(CONDITIONS).append(ACTIONS).toString();
    }

    private static void lengths(StringBuilder out, String count, String array, List<Integer> lengths) {
        String values = lengths.isEmpty() ? "0" : lengths.stream().map(String::valueOf).collect(Collectors.joining(", "));
        out.append("#define ").append(count).append(' ').append(lengths.size()).append("\nbyte ").append(array).append('[')
                .append(Math.max(1, lengths.size())).append("] = { ").append(values).append(" };\n");
    }

    /** The process of the engines; it ends when everything is delivered and the threads rest, or after a fault. */
    static String engines(String threadsRest) {
        return "\n#define FINISHED (" + threadsRest + " && ready == OUT && send_taken == OUT && sending != IN_PARTS && send_dma == IDLE"
                + " \\\n    && published == IN && deliver_taken == IN && delivering == NONE)\n" + ENGINES;
    }
}
