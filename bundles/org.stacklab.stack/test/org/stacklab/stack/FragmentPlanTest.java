package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.wire.UdpHeader;

class FragmentPlanTest {

    @ParameterizedTest
    @ValueSource(ints = {520, 1480, 4096, 8192, 32768, 65512})
    void everyDatagramMakesExactlyAsManyFragmentsAsItNeeds(int mtuBytes) {
        FragmentPlan plan = new FragmentPlan(mtuBytes);
        for (int lenBytes = 1; lenBytes <= UdpHeader.MAX_DATA_BYTES; lenBytes++) {
            int count = plan.count(lenBytes);
            assertEquals((lenBytes + mtuBytes - 1) / mtuBytes, count);
            assertIsValidIpv4(plan, lenBytes, count);
        }
    }

    /** Contiguous from 0 to the end, every fragment filled and on a multiple of 8 (RFC 791 section 3.2). */
    private static void assertIsValidIpv4(FragmentPlan plan, int lenBytes, int count) {
        int dataOffset = 0;
        int ipOffset = 0;
        for (int index = 0; index < count; index++) {
            int dataLen = plan.dataLenBytes(lenBytes, index);
            if (plan.dataOffsetBytes(index) != dataOffset || plan.ipOffsetBytes(index) != ipOffset || ipOffset % 8 != 0
                    || dataLen < 1 || dataLen > plan.mtuBytes()) {
                throw new AssertionError("fragment " + index + " of " + lenBytes + " bytes, " + plan);
            }
            dataOffset += dataLen;
            ipOffset += dataLen + (index == 0 ? UdpHeader.LEN_BYTES : 0);
        }
        assertEquals(lenBytes, dataOffset);
        assertTrue(ipOffset <= 65515);
    }

    @Test
    void fullMtuFitsOneFragmentAndOneByteMoreDoesNot() {
        assertEquals(1, new FragmentPlan(4096).count(4096));
        assertEquals(2, new FragmentPlan(4096).count(4097));
        assertEquals(1, new FragmentPlan(32768).count(32768));
        assertEquals(8, new FragmentPlan(4096).count(32768));
        assertEquals(4104, new FragmentPlan(4096).ipOffsetBytes(1));
    }

    @Test
    void emptyDatagramIsOneFragment() {
        assertEquals(1, new FragmentPlan(4096).count(0));
        assertEquals(0, new FragmentPlan(4096).dataLenBytes(0, 0));
    }

    @Test
    void outOfBounds() {
        assertThrows(IllegalArgumentException.class, () -> new FragmentPlan(0));
        assertThrows(IllegalArgumentException.class, () -> new FragmentPlan(-8));
        assertThrows(IllegalArgumentException.class, () -> new FragmentPlan(1500));
        assertThrows(IllegalStateException.class, () -> new FragmentPlan(4096).count(65508));
        assertThrows(IllegalStateException.class, () -> new FragmentPlan(4096).count(-1));
    }
}
