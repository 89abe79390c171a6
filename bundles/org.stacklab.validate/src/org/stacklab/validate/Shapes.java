package org.stacklab.validate;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes and orders the papers state in words, by the name the reference data uses. */
final class Shapes {
    /** A shape. */
    @FunctionalInterface
    interface Shape {
        /** Looks whether it is there. */
        Observation observe(Bench bench);
    }

    private static final Map<String, Shape> ALL = all();

    private Shapes() {
    }

    private static Map<String, Shape> all() {
        Map<String, Shape> all = new LinkedHashMap<>();
        LadderShapes.addTo(all);
        CardShapes.addTo(all);
        BurstShapes.addTo(all);
        PipelineShapes.addTo(all);
        ComparatorShapes.addTo(all);
        return all;
    }

    static Shape named(String name) {
        Shape shape = ALL.get(name);
        if (shape == null) {
            throw new IllegalStateException("the reference data names the unknown shape " + name);
        }
        return shape;
    }
}
