package org.stacklab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.machine.part.Catalogue;

class AxisTest {
    private static Axis axis(String text) throws BadAxisException {
        return Axis.parse(text, Catalogue.standard());
    }

    @Test
    void valuesStandInBaseUnits() throws BadAxisException {
        assertEquals(new Axis("host.mtu", List.of("4096", "32768")), axis("host.mtu=4KB, 32 KB"));
        assertEquals(List.of("on", "off"), axis("lab.contention=ON,false").values());
        assertEquals(List.of("coarse", "fine"), axis("nic.pipelining=coarse,Fine").values());
    }

    @Test
    void rangesMultiplyOrAdd() throws BadAxisException {
        assertEquals(List.of("32", "64", "128"), axis("workload.size=32B..128B*2").values());
        assertEquals(List.of("1024", "1536", "2048"), axis("workload.size=1KB..2KB+512B").values());
        assertEquals(List.of("1", "2", "4", "7"), axis("workload.size=1,2..5*2,7").values());
        assertEquals(List.of("5"), axis("workload.size=5..5*2").values());
    }

    @Test
    void rangesEndBeforeTheirBound() throws BadAxisException {
        assertEquals(List.of("1024", "2048"), axis("workload.size=1KB..3KB*2").values());
    }

    @Test
    void slowFactorsStillGetFurther() throws BadAxisException {
        assertEquals(List.of("1", "2", "3", "4"), axis("workload.size=1..4*1.1").values());
    }

    @Test
    void namesOfElementsAndPlacesOfPartsWork() throws BadAxisException {
        assertEquals(new Axis("sender.myri0.threshold", List.of("1024", "2048")), axis("sender.myri0.threshold=1KB..2KB*2"));
        assertEquals(List.of("pentium-iii-450", "pentium-iii-1000"), axis("sender.cpu=pentium-iii-450,pentium-iii-1000").values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mtu=4KB", "host.mtu", "host.mtu=", "host.=1", ".mtu=1", "host.mtu=4KB,,8KB", "host.mtu=4 apples",
            "host.mtu=1..2*2",
        "workload.size=1KB..32B*2", "workload.size=1KB..2KB*1", "workload.size=1KB..2KB*0", "workload.size=1KB..2KB+0",
        "workload.size=1KB..2KB",
        "workload.size=1KB..2KB*x", "workload.interval=0..1us*2", "workload.count=1..100000000+1", "nic.pipelining=coarse..fine*2"})
    void mistakesAreNamed(String text) {
        String message = assertThrows(BadAxisException.class, () -> axis(text)).getMessage();
        assertTrue(message.startsWith("'" + text + "'") && message.endsWith("."), message);
    }
}
