package org.stacklab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stacklab.export.Json;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Setup;
import org.stacklab.machine.part.Unit;

/** What {@code info} tells, for programs: one object on one line. Values are written as {@code --set} takes them. */
final class InfoJson {
    private InfoJson() {
    }

    /** Parts with all their numbers. */
    static String parts(List<Part> parts) {
        return line("parts", parts.stream().map(InfoJson::fields).toList());
    }

    private static Map<String, Object> fields(Part part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", InfoCommand.place(part.slot()));
        fields.put("part", part.id());
        fields.put("label", part.label());
        fields.put("description", part.description());
        Map<String, Object> values = new LinkedHashMap<>();
        part.values().forEach((parameter, value) -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("value", parameter.format(value.value()));
            told.put("quality", value.quality().name().toLowerCase(Locale.ROOT));
            told.put("source", value.source());
            values.put(parameter.key(), told);
        });
        fields.put("values", values);
        return fields;
    }

    /** The properties of some kinds of elements. */
    static String parameters(Catalogue catalogue, List<String> kinds) {
        List<Map<String, Object>> all = new ArrayList<>();
        kinds.forEach(kind -> catalogue.parametersOf(kind).forEach(parameter -> all.add(fields(kind, parameter))));
        return line("parameters", all);
    }

    /** One property. */
    static String parameter(String kind, Parameter parameter) {
        return line("parameters", List.of(fields(kind, parameter)));
    }

    private static Map<String, Object> fields(String kind, Parameter parameter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("property", kind + "." + parameter.key());
        fields.put("label", parameter.label());
        fields.put("explanation", parameter.explanation());
        fields.put("initial", parameter.format(parameter.initial()));
        if (parameter.unit() == Unit.CHOICE) {
            fields.put("choices", parameter.choices());
        } else {
            fields.put("least", parameter.format(parameter.min()));
            fields.put("most", parameter.format(parameter.max()));
        }
        fields.put("layer", parameter.layer());
        fields.put("source", parameter.source());
        return fields;
    }

    /** The combinations of parts the papers measured or projected. */
    static String testbeds() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Setup setup : Setup.all()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("testbed", setup.name());
            fields.put("standing", setup.measured() ? "measured" : "projected");
            fields.put("parts", List.copyOf(setup.parts().values()));
            all.add(fields);
        }
        return line("testbeds", all);
    }

    private static String line(String name, Object value) {
        return Json.of(Map.of(name, value)) + "\n";
    }
}
