package org.stacklab.engine.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Unit;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/** Something of a lab that takes time, or lets others wait, and that one can imagine away. Immutable. */
public final class Cost {
    private final String where;
    private final String what;
    private final List<Setting> settings;
    /** What sets work of some kinds {@code layer/kind}, where not all settings set all of it. */
    private final Map<String, List<Setting>> settingsOfWork;
    private final String obstacle;
    private final Effect effect;

    /**
     * One property that has to change for the cost to go.
     *
     * @param element the stable id of the host, card, cable or switch that has it
     * @param parameter the property
     */
    public record Setting(String element, Parameter parameter) {
        /**
         * The value with which the property costs least.
         *
         * @return the least a cost can be, which is zero for most; the greatest a rate can be
         */
        public long value() {
            return parameter.unit() == Unit.RATE ? parameter.max() : parameter.min();
        }

        @Override
        public String toString() {
            return parameter.key() + "=" + parameter.format(value());
        }
    }

    private Cost(String where, String what, List<Setting> settings, Map<String, List<Setting>> settingsOfWork, String obstacle,
            Effect effect) {
        this.where = where;
        this.what = what;
        this.settings = List.copyOf(settings);
        this.settingsOfWork = Map.copyOf(settingsOfWork);
        this.obstacle = obstacle;
        this.effect = effect;
    }

    static Cost of(String where, String what, List<Setting> settings, Effect effect) {
        return of(where, what, settings, Map.of(), effect);
    }

    static Cost of(String where, String what, List<Setting> settings, Map<String, List<Setting>> settingsOfWork, Effect effect) {
        return new Cost(where, what, settings, settingsOfWork, null, effect);
    }

    static Cost thatStays(String where, String what, String obstacle, Effect effect) {
        return new Cost(where, what, List.of(), Map.of(), obstacle, effect);
    }

    /**
     * Where it arises.
     *
     * @return the name of a host, a cable or a switch
     */
    public String where() {
        return where;
    }

    /**
     * What it is.
     *
     * @return a few words, for example {@code copy} or {@code RDMA firmware}
     */
    public String what() {
        return what;
    }

    /**
     * What has to be set for a lab without the cost.
     *
     * @return the properties, empty when none can take it away
     */
    public List<Setting> settings() {
        return settings;
    }

    /**
     * What sets how long work of this cost takes.
     *
     * @param label the label of a span of it
     * @return those of the {@link #settings} that have to do with such work
     */
    public List<Setting> settings(Label label) {
        return settingsOfWork.getOrDefault(label.layer() + "/" + label.kind(), settings);
    }

    /**
     * Why a run without the cost is impossible.
     *
     * @return half a sentence; empty when it is possible
     */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    Effect effect() {
        return effect;
    }

    /**
     * How much of the time of a span is put down to this cost.
     *
     * @param spans the record of a run of the lab the cost was found in
     * @param span an ended span
     * @return picoseconds of work that would go, or of time lost on the resource that is short
     */
    public long takesPs(SpanStore spans, int span) {
        long sumPs = worksPs(spans, span);
        for (int i = 0; i < spans.lossCount(span); i++) {
            sumPs += effect.frees(spans.lossResource(span, i)) ? spans.lossPs(span, i) : 0;
        }
        return sumPs;
    }

    /**
     * How much of the work of a span is put down to this cost.
     *
     * @param spans the record of a run of the lab the cost was found in
     * @param span an ended span
     * @return picoseconds of work that would go; 0 for a cost that only lets others wait
     */
    public long worksPs(SpanStore spans, int span) {
        Effect.Rest rest = effect.restOf(spans.label(span));
        return rest == null ? 0 : spans.ownPs(span) - rest.of(true, spans.ownPs(span));
    }

    /**
     * The same lab without the cost.
     *
     * @param lab the lab the cost was found in
     * @return the lab with the {@link #settings} as overrides
     */
    public LabSpec takenFrom(LabSpec lab) {
        return new LabSpec(lab.name(), lab.values(), lab.hosts().stream().map(this::host).toList(),
                lab.switches().stream().map(s -> new SwitchSpec(s.id(), s.name(), set(s.id(), s.values()), s.portIds())).toList(),
                lab.links().stream().map(l -> new LinkSpec(l.id(), l.name(), l.portA(), l.portB(), set(l.id(), l.values()))).toList(),
                lab.workloads());
    }

    private HostSpec host(HostSpec host) {
        List<NicSpec> nics = host.nics().stream().map(n -> new NicSpec(n.id(), n.name(), n.kind(), set(n.id(), n.values()))).toList();
        return new HostSpec(host.id(), host.name(), set(host.id(), host.values()), nics);
    }

    private Values set(String element, Values values) {
        Values changed = values;
        for (Setting each : settings) {
            if (each.element().equals(element)) {
                changed = changed.with(each.parameter(), each.value(), Values.Origin.OVERRIDE);
            }
        }
        return changed;
    }
}
