package org.stacklab.ui.inspect.packets;

import java.util.List;
import org.stacklab.wire.Dissector;
import org.stacklab.wire.Field;
import org.stacklab.wire.LinkType;
import org.stacklab.wire.Packet;

/**
 * What a packet is, in a few words.
 *
 * @param protocol the protocol furthest inside it that could be decoded
 * @param info the rest in one line
 */
record Summary(String protocol, String info) {
    private static final String DATA = "Data";

    static Summary of(Packet packet) {
        String protocol = "";
        List<Field> fields = Dissector.fields(packet, LinkType.MYRINET);
        for (Field field : fields) {
            if (!field.layer().equals(DATA)) {
                protocol = field.layer();
            }
        }
        String[] lines = Dissector.summary(packet, LinkType.MYRINET).split(" \\| ");
        return new Summary(protocol, String.join(", ", List.of(lines).subList(Math.min(1, lines.length - 1), lines.length)));
    }
}
