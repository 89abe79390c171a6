package org.stacklab.ui.inspect.packets;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the user's language. */
final class Messages extends NLS {
    public static String PacketFilter_noNumber;
    public static String PacketFilter_unknown;
    public static String PacketList_datagram;
    public static String PacketList_from;
    public static String PacketList_info;
    public static String PacketList_length;
    public static String PacketList_number;
    public static String PacketList_protocol;
    public static String PacketList_time;
    public static String PacketList_to;
    public static String PacketsView_arrived;
    public static String PacketsView_capture;
    public static String PacketsView_capturing;
    public static String PacketsView_count;
    public static String PacketsView_countOf;
    public static String PacketsView_dropped;
    public static String PacketsView_fault;
    public static String PacketsView_filter;
    public static String PacketsView_filterHelp;
    public static String PacketsView_filtering;
    public static String PacketsView_followDatagram;
    public static String PacketsView_left;
    public static String PacketsView_neverArrived;
    public static String PacketsView_noPackets;
    public static String PacketsView_onCable;
    public static String PacketsView_packet;
    public static String PacketsView_unreadable;
    public static String TopologyLink_help;
    public static String TopologyLink_link;

    static {
        NLS.initializeMessages("org.stacklab.ui.inspect.packets.messages", Messages.class);
    }

    private Messages() {
    }
}
