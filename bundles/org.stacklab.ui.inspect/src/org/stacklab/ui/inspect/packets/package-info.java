/**
 * The Packets view. {@code PacketCapture} runs the lab once more and looks on at its cables, {@code PacketLog} keeps what it saw in
 * files, however much that is, {@code PacketFilter} says which of it the user wants, {@code PacketsView} shows list, fields and bytes.
 */
package org.stacklab.ui.inspect.packets;
