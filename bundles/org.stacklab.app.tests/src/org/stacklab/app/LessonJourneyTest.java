package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.Test;
import org.stacklab.ui.LabProject;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/** A whole lesson with mouse and keyboard: every step of its sheet, every question, one of them answered wrongly, and the grade for it. */
final class LessonJourneyTest extends Journey {
    private static final String LESSON = "Checksum and Copies Offloaded";
    private static final String ID = "e-udp-fig3";
    private static final String LAB = "e-udp-fig3-offloaded";
    private static final Pattern THROUGHPUT = Pattern.compile("(\\d+(?:\\.\\d+)?) Mb/s");

    @Test
    void isTakenStepByStepAndGraded() throws Exception {
        startTheLesson();
        follow("Click to Begin", null);
        choose("Who competes with the DMA of the first datagram?", "The driver, which writes descriptors into the card");
        runTheLab();
        choose("Which rectangles are longer than the others?", "Only the first");
        say("What is the throughput, in Mb/s?", Sight.see(LessonJourneyTest::throughput), "1 of 1");
        perform("Switch: host.sendQueue=two-level");
        runTheLab();
        say("What is the latency of the first datagram now, in us?", "1", "0 of 1");
        choose("Why does the throughput not change?", "The bus sets the pace, and only one datagram was disturbed");
        Desk.quick("Lessons");
        Sight.await("the view shows the points", () -> points().equals("4 / 5"));
        assertEquals("4 / 5", graded());
    }

    private static void startTheLesson() {
        Desk.quick("Lessons");
        Table lessons = lessons();
        Hand.click(lessons, 20, Sight.see(() -> lessons.getHeaderHeight() + lessons.getItemHeight() / 2));
        while (Sight.see(lessons::getSelectionIndex) != Sight.see(() -> Desk.row(lessons, 0, LESSON))) {
            Hand.press("Down");
        }
        Hand.press("Return");
    }

    private static Table lessons() {
        return Sight.find(Table.class, "the table of lessons", table -> Desk.row(table, 0, LESSON) >= 0);
    }

    /** What the Lessons view says about the points; empty if it is not to be seen. */
    private static String points() {
        return Sight.all(Table.class).stream().filter(table -> Desk.row(table, 0, LESSON) >= 0).findFirst()
                .map(table -> table.getItem(Desk.row(table, 0, LESSON)).getText(column(table, "Points"))).orElse("");
    }

    private static int column(Table table, String title) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList().indexOf(title);
    }

    private static void runTheLab() {
        RunDisplay display = Sight.see(() -> Bench.page().getActiveEditor().getSite().getService(RunDisplay.class));
        RunRecord before = Sight.see(display::shown).orElse(null);
        perform("Run the lab");
        Sight.await("the lab has run", () -> display.shown().filter(run -> run != before && !run.live()).isPresent());
        String summary = Sight.see(display::shown).orElseThrow().summary();
        Sight.find(Label.class, "what came of it", label -> label.getText().contains(summary));
    }

    /** Clicks the link of the sheet that does what a line of it says. */
    private static void perform(String line) {
        follow("Click to perform", line);
    }

    private static void follow(String tip, String line) {
        Hand.click(Sight.find(ImageHyperlink.class, tip + " for " + line, link -> String.valueOf(link.getToolTipText()).startsWith(tip)
                && link.getSize().y > 0 && (line == null || isBeside(link, line))));
    }

    private static boolean isBeside(Control link, String line) {
        return Arrays.stream(link.getParent().getChildren()).anyMatch(each -> each instanceof Text text && text.getText().equals(line)
                && Math.abs(text.getLocation().y - link.getLocation().y) <= link.getSize().y);
    }

    private static void choose(String question, String answer) {
        Shell dialog = ask(question);
        Hand.click(Sight.find(Button.class, answer, button -> button.getShell() == dialog && button.getText().equals(answer)), 8, 8);
        check(dialog, "1 of 1");
    }

    private static void say(String question, String answer, String judgement) {
        Shell dialog = ask(question);
        Hand.click(Sight.find(Text.class, "a field for the answer", text -> text.getShell() == dialog && text.getEditable()));
        Hand.type(answer);
        check(dialog, judgement);
    }

    private static Shell ask(String question) {
        perform("Answer: " + question);
        return Sight.find(Shell.class, "the question " + question, shell -> shell.getText().equals(LESSON));
    }

    private static void check(Shell dialog, String judgement) {
        button(dialog, "Check");
        Sight.find(Text.class, "the judgement " + judgement,
                text -> text.getShell() == dialog && text.getText().strip().startsWith(judgement));
        button(dialog, "Close");
        Sight.await("the question is gone", dialog::isDisposed);
    }

    private static void button(Shell dialog, String words) {
        Hand.click(Sight.find(Button.class, words,
                button -> button.getShell() == dialog && button.getText().replace("&", "").equals(words)));
    }

    /** What the window says about the run. */
    private static String throughput() {
        return Sight.all(Label.class).stream().map(label -> THROUGHPUT.matcher(label.getText())).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst().orElseThrow();
    }

    /** What the command line says to the file of answers, as the view would say it. */
    private static String graded() throws IOException, InterruptedException {
        Path answers = LabProject.OWN.project().getFolder(ID).getFile("answers.txt").getLocation().toPath();
        Path lesson = Path.of(System.getProperty(LabProjects.SAMPLES_PROPERTY), LAB, LAB + ".lesson");
        assertTrue(Files.readString(answers).contains("two: 1\n"), "the wrong answer stands there, too");
        Matcher said = Pattern.compile(": (\\d+) of (\\d+) points")
                .matcher(CommandLine.run("grade", lesson.toString(), answers.toString()));
        assertTrue(said.find());
        return said.group(1) + " / " + said.group(2);
    }
}
