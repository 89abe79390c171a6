package org.stacklab.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.LaneOrder;
import org.stacklab.timeflow.Rows;

/**
 * Processes and threads of a trace, numbered as they are first needed. A host is a process; a row of a lane is a thread, because
 * slices of a thread must nest.
 */
final class PerfettoThreads {
    /** More rows than any lane has, so that the rows of a layer stay together. */
    private static final int ROWS_PER_LAYER = 1 << 16;

    /** A lane of a host. */
    private static final class Lane {
        final Rows rows = new Rows();
        final List<Integer> threads = new ArrayList<>();
    }

    private final Map<String, Integer> processes = new LinkedHashMap<>();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final List<Map<String, Object>> news = new ArrayList<>();
    private int hostsPassed;
    private final List<String> hostsToPass = new ArrayList<>();
    private int threads;

    /** The process of a host that has a span. */
    int process(String host) {
        return processes.get(host);
    }

    /** The thread a span lies in; spans come in order of their starts. */
    int thread(Label label, boolean forPacket, long startPs, long endPs) {
        meet(label.host(), forPacket);
        Lane lane = lanes.computeIfAbsent(label.host() + "/" + label.layer(), name -> new Lane());
        int row = lane.rows.place(startPs, endPs);
        if (row == lane.threads.size()) {
            lane.threads.add(++threads);
            name("thread", process(label.host()), threads, label.layer() + (row == 0 ? "" : " (" + (row + 1) + ")"));
            sort("thread", process(label.host()), threads, LaneOrder.rank(label.layer()) * ROWS_PER_LAYER + row);
        }
        return lane.threads.get(row);
    }

    /** Hosts are sorted as the first packet meets them. */
    private void meet(String host, boolean forPacket) {
        if (!processes.containsKey(host)) {
            processes.put(host, processes.size() + 1);
            name("process", process(host), 0, host);
            hostsToPass.add(host);
        }
        if (forPacket && hostsToPass.remove(host)) {
            sort("process", process(host), 0, ++hostsPassed);
        }
    }

    /** Hosts that no packet has met come last. */
    void end() {
        hostsToPass.forEach(host -> sort("process", process(host), 0, ++hostsPassed));
    }

    /** What has to be told of processes and threads since this was asked for last. */
    List<Map<String, Object>> news() {
        List<Map<String, Object>> told = List.copyOf(news);
        news.clear();
        return told;
    }

    private void name(String what, int process, int thread, String name) {
        news.add(metadata(what + "_name", process, thread, Map.of("name", name)));
    }

    private void sort(String what, int process, int thread, int index) {
        news.add(metadata(what + "_sort_index", process, thread, Map.of("sort_index", index)));
    }

    private static Map<String, Object> metadata(String name, int process, int thread, Map<String, Object> arguments) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ph", "M");
        event.put("name", name);
        event.put("pid", process);
        event.put("tid", thread);
        event.put("args", arguments);
        return event;
    }
}
