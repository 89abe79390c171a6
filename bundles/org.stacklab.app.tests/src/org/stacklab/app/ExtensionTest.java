package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.app.run.RunService;
import org.stacklab.ui.LabProject;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/** What the example bundle brings is at its place in the workbench: its lesson, its lab, its optimization and its export format. */
final class ExtensionTest {
    private static final Pattern THROUGHPUT = Pattern.compile("throughput ([0-9.]+) Mb/s");

    @RegisterExtension
    final LogWatch log = new LogWatch();

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    private LabEditor editor;

    @BeforeEach
    void openTheLab() throws Exception {
        Bench.closeEditors();
        IFile lab = LabProject.SAMPLES.project().getFile("sliding-window/sliding-window.lab");
        editor = Bench.open("window.lab", Files.readString(Path.of(lab.getLocationURI())));
        Bench.chart();
        Bench.page().activate(editor);
    }

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    private double throughput(RunRecord before) {
        RunDisplay display = editor.getSite().getService(RunDisplay.class);
        RunService runs = editor.getSite().getService(RunService.class);
        Bench.await("the lab has run", () -> display.shown().filter(run -> run != before).isPresent() && !runs.isRunning());
        Matcher found = THROUGHPUT.matcher(display.shown().orElseThrow().summary());
        assertTrue(found.find());
        return Double.parseDouble(found.group(1));
    }

    private RunRecord shown() {
        return editor.getSite().getService(RunDisplay.class).shown().orElse(null);
    }

    @Test
    void theWorkloadRunsAndTheOptimizationMakesItFaster() throws Exception {
        RunRecord before = shown();
        Bench.command("org.stacklab.app.run");
        double plain = throughput(before);
        RunRecord first = shown();
        Button combining = Bench.toggle(Button.class, "host.writeCombining");
        combining.setSelection(true);
        combining.notifyListeners(SWT.Selection, new Event());
        assertTrue(throughput(first) > plain);
    }

    @Test
    void theLessonIsListed() throws Exception {
        Bench.page().showView("org.stacklab.ui.lesson.lessons");
        Bench.await("the lesson is listed", () -> Sight.all(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .anyMatch(item -> item.getText().equals("A window of messages")));
    }

    @Test
    void theFormatIsOffered() throws Exception {
        RunRecord before = shown();
        Bench.command("org.stacklab.app.run");
        throughput(before);
        boolean[] offered = new boolean[1];
        Display.getCurrent().timerExec(500, () -> {
            Shell dialog = Display.getCurrent().getActiveShell();
            offered[0] = Sight.all(Button.class).stream().anyMatch(button -> button.getText().startsWith("result.md: "));
            dialog.close();
        });
        Bench.command("org.stacklab.app.export");
        assertTrue(offered[0]);
    }
}
