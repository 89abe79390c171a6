package org.stacklab.sim;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what an activity needs; made by {@link Simulator#activity}. */
public final class ActivityBuilder {
    final Simulator sim;
    final Origin origin;
    final Label label;
    Cpu cpu;
    int priority;
    int weight = 1;
    final Map<SharedResource, Integer> demands = new LinkedHashMap<>();

    ActivityBuilder(Simulator sim, Origin origin, Label label) {
        this.sim = sim;
        this.origin = origin;
        this.label = label;
    }

    /**
     * The activity holds a processor.
     *
     * @param processor the processor
     * @param atPriority its priority there, 0 the highest
     * @return this
     */
    public ActivityBuilder on(Cpu processor, int atPriority) {
        if (atPriority < 0 || atPriority >= processor.priorities()) {
            throw new IllegalArgumentException(label + ": " + processor.name() + " has no priority " + atPriority);
        }
        cpu = processor;
        priority = atPriority;
        return this;
    }

    /**
     * The activity uses bandwidth. A demand of 0 uses none and is left out. A resource may be named once.
     *
     * @param resource what is used
     * @param demandPpm the part of its capacity taken at full speed, 0 to {@link SharedResource#CAPACITY}
     * @return this
     */
    public ActivityBuilder using(SharedResource resource, int demandPpm) {
        if (demandPpm < 0 || demandPpm > SharedResource.CAPACITY) {
            throw new IllegalArgumentException(label + ": demand of " + demandPpm + " ppm on " + resource.name());
        }
        if (demandPpm > 0 && demands.put(resource, demandPpm) != null) {
            throw new IllegalArgumentException(label + ": " + resource.name() + " is named twice");
        }
        return this;
    }

    /**
     * How the activity is favoured where bandwidth is short.
     *
     * @param arbitrationWeight 1 to 1000; 1 unless set
     * @return this
     */
    public ActivityBuilder weight(int arbitrationWeight) {
        if (arbitrationWeight < 1 || arbitrationWeight > 1000) {
            throw new IllegalArgumentException(label + ": weight " + arbitrationWeight + " is not within 1 to 1000");
        }
        weight = arbitrationWeight;
        return this;
    }

    /**
     * Makes the activity.
     *
     * @return an activity that is not under way
     */
    public Activity build() {
        return new Activity(this);
    }
}
