/**
 * Network interfaces. The firmware of a card is a set of {@link org.stacklab.machine.nic.FirmwareThread declared state machines};
 * {@link org.stacklab.machine.nic.Mcp} declares those of the LANai, {@link org.stacklab.machine.nic.FirmwareProcessor} executes them on
 * the emulated chip, and {@link org.stacklab.machine.nic.LanaiNic} is the board they work on.
 */
package org.stacklab.machine.nic;
