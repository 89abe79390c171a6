package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.MTU;
import static org.stacklab.machine.part.HostParameters.SOCKET_BUFFER;

import org.stacklab.machine.Host;
import org.stacklab.machine.nic.Nic;
import org.stacklab.machine.nic.ReceiveRequests;
import org.stacklab.stack.DropCounters;
import org.stacklab.stack.FragmentPlan;
import org.stacklab.stack.Ipv4Output;
import org.stacklab.stack.PortTable;
import org.stacklab.stack.UdpOutput;

/** The operating system of one host with one card: builds the layers, connects them and opens sockets. */
public final class Kernel {
    private final Host host;
    private final int address;
    private final DropCounters drops = new DropCounters();
    private final PortTable<UdpSocket> ports = new PortTable<>();
    private final PortTable<UserPort> userPorts = new PortTable<>();
    private final UdpOutput udpOutput;
    private final Driver driver;
    private final Nic nic;
    private final ReceiveRequests requests = new ReceiveRequests();
    private final InterruptHandler interruptHandler;

    /**
     * Boots the host.
     *
     * @param host its hardware
     * @param nic its card
     * @param address its IPv4 address
     */
    public Kernel(Host host, Nic nic, int address) {
        this.host = host;
        this.address = address;
        udpOutput = new UdpOutput(new Ipv4Output(address), new FragmentPlan(host.values().getInt(MTU)));
        driver = new Driver(host, nic);
        this.nic = nic;
        interruptHandler = new InterruptHandler(host, nic, driver, new BottomHalf(host, address, ports, drops), requests);
    }

    /**
     * Opens a UDP socket.
     *
     * @param port the local port
     * @return the socket, or null when the port is taken
     */
    public UdpSocket open(int port) {
        if (ports.isBound(port)) {
            return null;
        }
        UdpSocket socket = new UdpSocket(this, port, host.values().getInt(SOCKET_BUFFER));
        ports.bind(port, socket);
        return socket;
    }

    /**
     * Opens a port of the messaging library, past the kernel.
     *
     * @param port the local port
     * @return the port, or null when it is taken
     */
    public UserPort openUserPort(int port) {
        if (userPorts.isBound(port)) {
            return null;
        }
        UserPort opened = new UserPort(host, nic, port);
        userPorts.bind(port, opened);
        nic.openUserPort(port, opened);
        return opened;
    }

    /**
     * Who handles the interrupts of the card.
     *
     * @return the driver's handler
     */
    public Nic.Listener interruptHandler() {
        return interruptHandler;
    }

    /**
     * What was dropped on this host.
     *
     * @return counters by reason; they can be listened to, and the number of a dropped packet is its id in the record, negative
     *     for a copy that a cable made
     */
    public DropCounters drops() {
        return drops;
    }

    /**
     * The address of the host.
     *
     * @return its IPv4 address
     */
    public int address() {
        return address;
    }

    Host host() {
        return host;
    }

    UdpOutput udpOutput() {
        return udpOutput;
    }

    Driver driver() {
        return driver;
    }

    Nic nic() {
        return nic;
    }

    /** Receive requests that lie in host memory. */
    ReceiveRequests requests() {
        return requests;
    }
}
