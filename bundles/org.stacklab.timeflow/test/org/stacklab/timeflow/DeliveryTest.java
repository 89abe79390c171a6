package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Datagrams of 1000 bytes. */
final class DeliveryTest {
    private static final long US = Scenario.US;

    @Test
    void countsWhenTheReceiveCallIsDone() {
        Scenario scenario = new Scenario().datagrams(2).work("sender", "system-call", 1, 0, 10).work("receiver", "receive-call", 1, 20, 5)
                .work("receiver", "receive-call", 2, 40, 5).work("sender", "interrupt", 1, 60, 5);
        Delivery delivery = Delivery.of(scenario.chart(Grain.PACKET));
        assertEquals(0, delivery.bytesAt(25 * US - 1));
        assertEquals(1000, delivery.bytesAt(25 * US));
        assertEquals(1000, delivery.bytesAt(45 * US - 1));
        assertEquals(2000, delivery.bytesAt(45 * US));
        assertEquals(2000, delivery.totalBytes());
    }

    @Test
    void takesTheLastStepWithoutSystemCalls() {
        Scenario scenario = new Scenario().datagrams(1).work("cable", "link", 1, 0, 10).work("receiver", "nic-rdma", 1, 20, 5);
        assertEquals(1000, Delivery.of(scenario.chart(Grain.PACKET)).bytesAt(25 * US));
        assertEquals(0, Delivery.of(new Scenario().chart(Grain.PACKET)).totalBytes());
    }
}
