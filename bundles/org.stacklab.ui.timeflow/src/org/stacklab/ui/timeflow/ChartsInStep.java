package org.stacklab.ui.timeflow;

import java.util.List;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.PacketTable;
import org.stacklab.ui.run.Focus;

/** Keeps charts above each other at the same stretch of a common time axis, with the same cursors, scrolled down equally far. */
final class ChartsInStep {
    private final Runnable listener;
    private List<ComparePanel> panels = List.of();
    private boolean following;

    /** A group without charts; the listener is told of every change of what is seen. */
    ChartsInStep(Runnable listener) {
        this.listener = listener;
    }

    /** Takes other charts, all of which look where the first one looks. */
    void open(List<ComparePanel> newPanels) {
        panels = newPanels.stream().filter(panel -> panel.canvas().state() != null).toList();
        panels.forEach(panel -> panel.canvas().onChange(state -> changed(panel)));
        int labelsPx = panels.stream().mapToInt(panel -> panel.canvas().labelsPx()).max().orElse(0);
        following = true;
        panels.forEach(panel -> panel.canvas().setLeastLabelsPx(labelsPx));
        following = false;
        panels.stream().findFirst().ifPresent(this::align);
    }

    /** A chart has been shifted against the others: they stay where they are, unless they all show everything. */
    void shifted(ComparePanel panel) {
        panels.stream().filter(other -> other != panel).findFirst().ifPresent(this::align);
    }

    private void align(ComparePanel leader) {
        following = true;
        TimeRange all = common();
        for (ComparePanel panel : panels) {
            TimeRange room = new TimeRange(all.startPs() - panel.offsetPs(), all.endPs() - panel.offsetPs());
            panel.canvas().setState(panel.canvas().state().within(room, panel.canvas().plotWidthPx()));
        }
        following = false;
        changed(leader);
    }

    /** From the first begin to the last end on the common axis. */
    private TimeRange common() {
        long startPs = panels.stream().mapToLong(ComparePanel::offsetPs).min().orElse(0);
        long endPs = panels.stream().mapToLong(p -> p.canvas().state().model().range().endPs() + p.offsetPs()).max().orElse(1);
        return new TimeRange(startPs, Math.max(startPs + 1, endPs + (endPs - startPs) / 100));
    }

    private void changed(ComparePanel leader) {
        if (following) {
            return;
        }
        following = true;
        for (ComparePanel panel : panels) {
            if (panel != leader) {
                follow(panel, leader.canvas().state(), leader.offsetPs() - panel.offsetPs());
            }
        }
        following = false;
        listener.run();
    }

    private static void follow(ComparePanel panel, ViewState lead, long laterPs) {
        ViewState state = panel.canvas().state();
        int widthPx = panel.canvas().plotWidthPx();
        state = lead.fitted() ? state.fit(widthPx) : state.at(lead.linear().originPs() + laterPs, lead.linear().psPerPx(), widthPx);
        state = state.scroll(lead.topPx(), panel.canvas().area().hiddenPx());
        Cursors cursors = lead.cursors();
        state = state.measure(new Cursors(shifted(cursors.aPs(), laterPs), shifted(cursors.bPs(), laterPs)));
        int packet = counterpart(lead, state);
        panel.canvas().setState(packet == state.followed().packet() ? state : state.select(ViewState.NOTHING, packet));
    }

    private static long shifted(long ps, long laterPs) {
        return ps == Focus.NOWHERE ? ps : ps + laterPs;
    }

    /** The packet of another run that was sent as the one that is followed in the first; 0 if there is none. */
    private static int counterpart(ViewState lead, ViewState other) {
        int packet = lead.followed().packet();
        PacketTable packets = other.model().packets();
        boolean same = packet > 0 && packet <= packets.size() && packets.name(packet).equals(lead.model().packets().name(packet));
        return same ? packet : 0;
    }
}
