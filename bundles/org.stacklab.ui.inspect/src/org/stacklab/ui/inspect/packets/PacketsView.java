package org.stacklab.ui.inspect.packets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.Colours;
import org.stacklab.ui.Icons;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.inspect.Background;
import org.stacklab.ui.inspect.Clip;
import org.stacklab.ui.inspect.RunView;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.wire.Dissector;
import org.stacklab.wire.Field;
import org.stacklab.wire.LinkType;
import org.stacklab.wire.Packet;

/** Shows the packets of a run: which they were, what stands in them, and their bytes. */
public final class PacketsView extends RunView {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.inspect.packets";

    private static final String FILTER = "filter";
    private static final String LINK = "link";
    private static final int FILTER_DELAY_MS = 300;

    private Text filter;
    private Label status;
    private PacketList list;
    private FieldTree fields;
    private HexView hex;
    private PacketLog log;
    private Background filtering;
    private TopologyLink link;
    private final Runnable filterSoon = this::applyFilter;

    /** Made by the extension registry. */
    public PacketsView() {
    }

    @Override
    protected Control createContent(Composite parent, IMemento saved) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(6, 2).applyTo(content);
        createFilter(content, saved);
        SashForm parts = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(parts);
        list = new PacketList(parts, saved, this::selected, this::unreadable);
        SashForm details = new SashForm(parts, SWT.HORIZONTAL);
        fields = new FieldTree(details, chosen -> hex.light(chosen));
        hex = new HexView(details, index -> hex.light(fields.select(index)));
        parts.setWeights(3, 2);
        filtering = new Background(getSite().getService(UiUpdater.class));
        createActions(saved);
        return content;
    }

    private void createFilter(Composite parent, IMemento saved) {
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.setMessage(Messages.PacketsView_filter);
        filter.setToolTipText(Messages.PacketsView_filterHelp);
        String text = saved.getString(FILTER);
        filter.setText(text == null ? "" : text);
        filter.addListener(SWT.Modify, e -> filter.getDisplay().timerExec(FILTER_DELAY_MS, filterSoon));
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                list.table().setFocus();
            }
        });
        status = new Label(parent, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(status);
    }

    private void createActions(IMemento saved) {
        Action follow = new Action(Messages.PacketsView_followDatagram, Icons.of(PacketsView.class, "follow")) {
            @Override
            public void run() {
                followDatagram();
            }
        };
        follow.setToolTipText(Messages.PacketsView_followDatagram);
        getViewSite().getActionBars().getToolBarManager().add(follow);
        link = new TopologyLink(display(), Boolean.TRUE.equals(saved.getBoolean(LINK)), filter::setText);
        getViewSite().getActionBars().getToolBarManager().add(link);
        getSite().getPage().addSelectionListener(link);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Clip.action(this::copied));
    }

    private String copied() {
        if (filter.isFocusControl()) {
            return filter.getSelectionText();
        }
        return hex.hasFocus() ? hex.copied() : fields.hasFocus() ? fields.copied() : list.copied();
    }

    @Override
    public void saveState(IMemento memento) {
        list.columns().saveState(memento);
        memento.putString(FILTER, filter.getText());
        memento.putBoolean(LINK, link.isChecked());
    }

    @Override
    protected void show(RunRecord run) {
        release();
        say(NLS.bind(Messages.PacketsView_capturing, run.lab(), 0));
        UiUpdater updater = getSite().getService(UiUpdater.class);
        background().begin(NLS.bind(Messages.PacketsView_capture, run.lab()), (monitor, stop) -> {
            PacketCapture capture = new PacketCapture(run.spec(), run.result().events(), count -> updater.publish(this, () -> {
                if (!stop.isRequested() && log == null && !filter.isDisposed()) {
                    say(NLS.bind(Messages.PacketsView_capturing, run.lab(), count));
                }
            }));
            return capture.run(stop);
        }, this::captured, PacketsView::close);
    }

    private void captured(PacketLog captured) {
        log = captured;
        if (log.size() == 0) {
            say(Messages.PacketsView_noPackets);
        } else {
            applyFilter();
        }
    }

    /** A filter that cannot be read leaves the list as it is. */
    private void applyFilter() {
        if (log == null || log.size() == 0 || filter.isDisposed()) {
            return;
        }
        try {
            PacketFilter wanted = PacketFilter.parse(filter.getText());
            status.setForeground(null);
            status.setToolTipText(null);
            PacketLog asked = log;
            filtering.begin(Messages.PacketsView_filtering, (monitor, stop) -> Selection.of(asked, wanted, stop), this::show);
        } catch (IllegalArgumentException mistake) {
            status.setForeground(Colours.MISTAKE);
            status.setText(Phrases.current().say(mistake.getMessage()));
            status.setToolTipText(status.getText());
        }
    }

    private void show(Selection selection) {
        int row = list.selectedRow();
        list.show(log, selection);
        boolean all = selection.size() == log.size();
        status.setText(all ? NLS.bind(Messages.PacketsView_count, log.size())
                : NLS.bind(Messages.PacketsView_countOf, selection.size(), log.size()));
        fields.clear();
        hex.clear();
        reveal();
        if (row >= 0 && row < log.size() && list.select(row)) {
            showPacket(row);
        } else {
            follow(display().focus());
        }
        if (list.selectedRow() < 0 && selection.size() > 0 && list.select(selection.row(0))) {
            showPacket(selection.row(0));
        }
    }

    private void selected(int row) {
        showPacket(row);
        try {
            Passage passage = log.row(row);
            list.light(log.datagram(passage));
            Focus focus = display().focus();
            display().look(focus.withSelection(passage.packet(), 0).withCursors(passage.leftPs(), focus.otherPs()));
        } catch (IOException failure) {
            unreadable(failure);
        }
    }

    private void showPacket(int row) {
        try {
            Passage passage = log.row(row);
            Packet packet = log.packet(passage);
            List<Field> decoded = Dissector.fields(packet, LinkType.MYRINET);
            fields.show(NLS.bind(Messages.PacketsView_onCable, log.port(passage.from()), log.port(passage.to())), notes(passage), decoded);
            hex.show(packet);
        } catch (IOException failure) {
            unreadable(failure);
        }
    }

    private List<String> notes(Passage passage) {
        List<String> notes = new ArrayList<>();
        notes.add(NLS.bind(Messages.PacketsView_packet, log.packets().name(passage.packet())));
        notes.add(NLS.bind(Messages.PacketsView_left, TimeText.US.exact(passage.leftPs())));
        notes.add(passage.arrivedPs() == Passage.NEVER ? Messages.PacketsView_neverArrived
                : NLS.bind(Messages.PacketsView_arrived, TimeText.US.exact(passage.arrivedPs())));
        if (passage.fault() != 0) {
            notes.add(NLS.bind(Messages.PacketsView_fault, log.fault(passage)));
        }
        if (passage.drop() != 0) {
            notes.add(NLS.bind(Messages.PacketsView_dropped, TimeText.US.exact(passage.droppedPs()), log.drop(passage)));
        }
        return notes;
    }

    @Override
    protected void follow(Focus focus) {
        if (log == null || log.size() == 0 || focus.packet() == 0 || focus.packet() > log.packets().size()) {
            return;
        }
        try {
            int datagram = log.packets().datagram(focus.packet());
            int selected = list.selectedRow();
            list.light(datagram);
            if (selected < 0 || log.datagram(log.row(selected)) != datagram || focus.span() != 0) {
                int row = list.find(datagram, instant(focus));
                if (row >= 0 && list.select(row)) {
                    showPacket(row);
                }
            }
        } catch (IOException failure) {
            unreadable(failure);
        }
    }

    private long instant(Focus focus) {
        return display().shown().filter(run -> focus.span() != 0).map(run -> run.spans().startPs(focus.span()))
                .orElse(Math.max(0, focus.cursorPs()));
    }

    /** Leaves only the fragments of the selected datagram in the list. */
    private void followDatagram() {
        try {
            int row = log == null ? -1 : list.selectedRow();
            if (row >= 0) {
                String wanted = "packet:" + log.packets().name(log.datagram(log.row(row)));
                filter.setText(wanted.indexOf(' ') < 0 ? wanted : '"' + wanted + '"');
            }
        } catch (IOException failure) {
            unreadable(failure);
        }
    }

    private void unreadable(IOException failure) {
        say(NLS.bind(Messages.PacketsView_unreadable, failure.getMessage()));
    }

    private void release() {
        filtering.cancel();
        if (log != null) {
            close(log);
            log = null;
        }
    }

    private static void close(PacketLog log) {
        try {
            log.close();
        } catch (IOException failure) {
            Platform.getLog(PacketsView.class).warn(failure.getMessage(), failure);
        }
    }

    @Override
    public void setFocus() {
        if (log == null) {
            super.setFocus();
        } else {
            list.table().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (filtering != null) {
            release();
            getSite().getPage().removeSelectionListener(link);
        }
        super.dispose();
    }
}
