package org.stacklab.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.trace.PacketTable;

/** Makes packets from their names: {@code 3}, {@code 3.2}, {@code FLOW#3.2}, empty for none. */
final class PacketNames {
    private final PacketTable table = new PacketTable();
    private final Map<String, Integer> flows = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();

    PacketTable table() {
        return table;
    }

    int id(String name) {
        Integer known = name.isEmpty() ? Integer.valueOf(0) : ids.get(name);
        return known == null ? add(name) : known;
    }

    private int add(String name) {
        int dot = name.lastIndexOf('.');
        int hash = name.lastIndexOf('#');
        int id;
        if (dot > hash) {
            id = table.addFragment(id(name.substring(0, dot)), number(name.substring(dot + 1)), 0);
        } else {
            id = table.addDatagram(flow(hash < 0 ? "" : name.substring(0, hash)), number(name.substring(hash + 1)), 0);
        }
        ids.put(name, id);
        return id;
    }

    /** A table with one flow leaves its name out of the names of packets, so a named flow never stays alone. */
    private int flow(String name) {
        if (!name.isEmpty() && flows.isEmpty()) {
            flows.put("", table.addFlow(""));
        }
        return flows.computeIfAbsent(name, table::addFlow);
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("no packet has the number " + number);
        }
        return number;
    }
}
