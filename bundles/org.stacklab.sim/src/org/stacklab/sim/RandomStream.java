package org.stacklab.sim;

/**
 * A stream of pseudo-random numbers: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). Small,
 * quick, and the same on every machine.
 */
public final class RandomStream {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    RandomStream(long seed) {
        this.state = mix(seed);
    }

    /**
     * The next 64 bits.
     *
     * @return any long, all equally likely
     */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /**
     * A number from zero up to a bound, all equally likely up to a bias below 2^-32.
     *
     * @param bound how many numbers there are, at least 1
     * @return a number from 0 to bound - 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound + " is below 1");
        }
        return (int) ((nextLong() >>> 32) * bound >>> 32);
    }

    /**
     * A decision with a given chance, in parts per million because no floating point decides what happens.
     *
     * @param chancePpm the chance of true, 0 (never) to 1 000 000 (always)
     * @return the decision
     */
    public boolean chance(int chancePpm) {
        return nextInt(1_000_000) < chancePpm;
    }

    static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }

    /** FNV-1a over the UTF-16 units, finished by a mix. */
    static long hash(String text) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(h);
    }
}
