package org.stacklab.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StateStoreTest {
    private static CardState random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CardState state = new CardState();
        for (Field field : Field.values()) {
            state.set(field, random.nextInt(1 << field.bits()));
        }
        return state;
    }

    @Test
    void everyFieldSurvivesPacking() {
        for (int seed = 0; seed < 100; seed++) {
            CardState state = random(seed);
            CardState other = new CardState();
            other.unpack(state.firstWord(), state.secondWord());
            for (Field field : Field.values()) {
                assertEquals(state.get(field), other.get(field), field::name);
            }
        }
    }

    @Test
    void aStateIsKeptOnceWithItsWay() throws TooManyStatesException {
        StateStore store = new StateStore(Integer.MAX_VALUE);
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            assertTrue(store.add(random(i), i - 1, i % 11));
        }
        CardState loaded = new CardState();
        for (int i = 0; i < count; i++) {
            assertFalse(store.add(random(i), 0, 0));
            assertEquals(i, store.find(random(i)));
            assertEquals(i - 1, store.parent(i));
            assertEquals(i % 11, store.step(i));
            store.load(i, loaded);
            assertEquals(random(i).firstWord(), loaded.firstWord());
        }
        assertEquals(count, store.size());
        assertEquals(-1, store.find(random(count)));
    }
}
