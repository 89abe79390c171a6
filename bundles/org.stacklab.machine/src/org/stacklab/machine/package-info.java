/**
 * The hardware of a host and what all machines share. A packet's way goes from {@code os.SendCall} through {@code os.Driver},
 * {@code nic.LanaiNic}, {@code net.LinkDirection}, the other {@code nic.LanaiNic}, {@code os.InterruptHandler} and
 * {@code os.BottomHalf} to {@code os.ReceiveCall}; every step is an activity on the resources of {@link org.stacklab.machine.Host} or
 * of the card.
 */
package org.stacklab.machine;
