package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stacklab.export.Drawing;
import org.stacklab.export.Json;
import org.stacklab.export.Table;
import org.stacklab.validate.Figure;
import org.stacklab.validate.FigureDrawing;
import org.stacklab.validate.Figures;

/** {@code figure}: the figures of the papers, emulated, as drawings for lecture notes. */
final class FigureCommand implements Command {
    private static final String ALL = "all";
    private static final Option LIST = Option.flag("--list", "list the figures");
    private static final Option OUT = Option.of("--out", "DIR", "write the drawings to this folder as SVG and PDF; all of them or none");

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public String operands() {
        return "FIGURE | all";
    }

    @Override
    public String summary() {
        return "Draw a figure of the papers from runs of the emulator, with what the papers state in numbers.";
    }

    @Override
    public List<Option> options() {
        return List.of(LIST, OUT, Option.JSON);
    }

    @Override
    public String details() {
        return """
                Lines and bars are emulated, crosses come from formulas, squares are published numbers: full ones were used to choose
                parameters, hollow ones are predicted. The drawings are named like the figures; files of these names are replaced.
                Exit status: 0 the drawings are written, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("figure --list", "figure udp-fig12 --out notes", "figure all --out notes");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        if (arguments.has(LIST)) {
            console.print(arguments.has(Option.JSON) ? Json.of(Figures.all().stream().map(FigureCommand::fields).toList()) + "\n" : list());
            return Status.OK;
        }
        List<Figure> figures = figures(arguments.required(0, "a figure: give one of stacklab figure --list, or all"));
        RunFiles files = new RunFiles(arguments.required(OUT, "a folder: give --out DIR"));
        List<Drawing> drawings = draw(figures, console);
        boolean written = drawings.size() == figures.size() && files.write(folder -> {
            for (int i = 0; i < figures.size(); i++) {
                drawings.get(i).addTo(folder, figures.get(i).id());
            }
        }, console);
        if (!written) {
            return Verdict.interrupted(console);
        }
        List<String> names = figures.stream().flatMap(figure -> Stream.of(figure.id() + ".svg", figure.id() + ".pdf")).map(files::resolve)
                .toList();
        console.print(arguments.has(Option.JSON) ? Json.of(Map.of("files", names)) + "\n" : String.join("\n", names) + "\n");
        return Status.OK;
    }

    private static List<Drawing> draw(List<Figure> figures, Console console) {
        FigureDrawing drawing = new FigureDrawing(console.stop());
        List<Drawing> drawings = new ArrayList<>();
        for (Figure figure : figures) {
            console.progress("drawing " + figure.id());
            drawing.draw(figure).ifPresent(drawings::add);
        }
        console.progress("");
        return drawings;
    }

    private static List<Figure> figures(String given) throws UserMistake {
        if (given.equals(ALL)) {
            return Figures.all();
        }
        Optional<Figure> figure = Figures.named(given);
        if (figure.isEmpty()) {
            String hint = NearMatch.hint(given, Figures.all().stream().map(Figure::id).toList());
            throw new UserMistake("there is no figure '" + given + "'" + hint + "; see stacklab figure --list.");
        }
        return List.of(figure.get());
    }

    private static String list() {
        Table table = new Table("lll").row("figure", "where", "what it shows");
        Figures.all().forEach(figure -> table.row(figure.id(), figure.where(), figure.title()));
        return table.toString();
    }

    private static Map<String, Object> fields(Figure figure) {
        return Map.of("id", figure.id(), "where", figure.where(), "title", figure.title(), "kind", figure.isChart() ? "chart" : "plot");
    }
}
