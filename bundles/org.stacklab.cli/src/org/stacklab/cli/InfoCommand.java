package org.stacklab.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stacklab.export.Table;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Setup;
import org.stacklab.machine.part.Slot;

/** {@code info}: what labs can be made of, and what can be set. */
final class InfoCommand implements Command {
    private static final List<String> KINDS = Arrays.stream(Slot.values()).map(Slot::element).distinct().toList();
    private static final int WIDTH = 100;

    @Override
    public String name() {
        return "info";
    }

    @Override
    public String operands() {
        return "parts [PART] | parameters [KIND[.PROPERTY]] | testbeds";
    }

    @Override
    public int maxOperands() {
        return 2;
    }

    @Override
    public String summary() {
        return "List the parts of the catalogue, the properties that can be set and the testbeds of the papers.";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        Catalogue catalogue = Catalogue.standard();
        Optional<String> what = arguments.operand(1);
        String topic = arguments.operand(0).orElse("");
        boolean json = arguments.has(Option.JSON);
        switch (topic) {
            case "parts" -> console.print(json ? InfoJson.parts(what.isPresent() ? List.of(find(catalogue, what.get())) : all(catalogue))
                    : what.isPresent() ? part(find(catalogue, what.get())) : parts(catalogue));
            case "parameters" -> console.print(parameters(catalogue, what.orElse(""), json));
            case "testbeds" -> console.print(json ? InfoJson.testbeds() : testbeds());
            default -> throw new UserMistake((topic.isEmpty() ? "info needs a topic" : "there is no info about '" + topic + "'")
                    + ": say stacklab info parts, stacklab info parameters or stacklab info testbeds.");
        }
        return Status.OK;
    }

    private static String testbeds() {
        Table table = new Table("lll").row("testbed", "standing", "parts, from the processor to the traffic");
        for (Setup setup : Setup.all()) {
            table.row(setup.name(), setup.measured() ? "measured" : "projected", String.join(", ", setup.parts().values()));
        }
        return table + "\nOther combinations are extrapolations.\n";
    }

    private static String parts(Catalogue catalogue) {
        Table table = new Table("lll").row("place", "part", "what it is");
        for (Slot slot : Slot.values()) {
            catalogue.parts(slot).forEach(part -> table.row(place(slot), part.id(), part.label()));
        }
        return table.toString();
    }

    /** Where a part goes. */
    static String place(Slot slot) {
        return slot.element() + "." + slot.attribute();
    }

    private static List<Part> all(Catalogue catalogue) {
        return Arrays.stream(Slot.values()).flatMap(slot -> catalogue.parts(slot).stream()).toList();
    }

    private static Part find(Catalogue catalogue, String id) throws UserMistake {
        List<Part> all = all(catalogue);
        return all.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(() -> new UserMistake("there is no part '" + id
                + "'" + NearMatch.hint(id, all.stream().map(Part::id).toList()) + "; stacklab info parts lists them all."));
    }

    private static String part(Part part) {
        Table table = new Table("lrll");
        part.values().forEach((parameter, value) -> table.row(parameter.key(), parameter.format(value.value()),
                value.quality().name().toLowerCase(Locale.ROOT), value.source()));
        return place(part.slot()) + " " + part.id() + ": " + part.label() + ". " + part.description() + "\n\n" + table;
    }

    private static String parameters(Catalogue catalogue, String what, boolean json) throws UserMistake {
        int dot = what.indexOf('.');
        String kind = dot < 0 ? what : what.substring(0, dot);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            throw new UserMistake("there is no kind of element '" + kind + "'" + NearMatch.hint(kind, KINDS) + "; say one of "
                    + String.join(", ", KINDS) + ".");
        }
        List<String> kinds = kind.isEmpty() ? KINDS : List.of(kind);
        if (dot < 0) {
            return json ? InfoJson.parameters(catalogue, kinds) : list(catalogue, kinds);
        }
        Parameter found = find(catalogue, kind, what.substring(dot + 1));
        return json ? InfoJson.parameter(kind, found) : explain(kind, found);
    }

    private static String list(Catalogue catalogue, List<String> kinds) {
        Table table = new Table("lrll").row("property", "initial", "values", "what it is");
        for (String kind : kinds) {
            for (Parameter p : catalogue.parametersOf(kind)) {
                table.row(kind + "." + p.key(), p.format(p.initial()), values(p), p.label());
            }
        }
        return table.toString();
    }

    private static Parameter find(Catalogue catalogue, String kind, String key) throws UserMistake {
        return catalogue.parameter(kind, key).orElseThrow(() -> new UserMistake("a " + kind + " has no property '" + key + "'"
                + NearMatch.hint(key, catalogue.parametersOf(kind).stream().map(Parameter::key).toList()) + "; stacklab info parameters "
                + kind + " lists them all."));
    }

    private static String explain(String kind, Parameter p) {
        Table table = new Table("ll").row("initial", p.format(p.initial())).row("values", values(p))
                .row("acts in", p.layer()).row("source", p.source());
        if (!p.family().isEmpty()) {
            table.row("only of", p.family());
        }
        return kind + "." + p.key() + ": " + p.label() + "\n\n" + wrap(p.explanation()) + "\n" + table;
    }

    private static String values(Parameter p) {
        return switch (p.unit()) {
            case CHOICE -> String.join(", ", p.choices());
            case SWITCH -> p.format(p.min()) + ", " + p.format(p.max());
            default -> p.format(p.min()) + " to " + p.format(p.max());
        };
    }

    private static String wrap(String paragraph) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean fits = column + 1 + word.length() <= WIDTH;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = (column == 0 || !fits ? 0 : column + 1) + word.length();
        }
        return out.append('\n').toString();
    }
}
