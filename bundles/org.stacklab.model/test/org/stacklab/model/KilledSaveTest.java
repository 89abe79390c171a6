package org.stacklab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.StepRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that replaces a file is killed before each line that it would execute of the code that does so. */
final class KilledSaveTest {
    private static final byte[] OLD = "what was there".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final int FEWEST_LINES = 15;

    @TempDir
    private Path folder;

    @Test
    void fileIsOldOrNewWhereverTheProcessIsKilled() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        int line = 1;
        while (replaceAndKillBefore(line)) {
            byte[] left = Files.readAllBytes(file());
            assertTrue(List.of(text(OLD), text(Replacing.NEW)).contains(text(left)), "killed before line " + line);
            seen.add(text(left).substring(0, 8));
            DurableFile.replace(file(), OLD);
            assertEquals(List.of(file()), content(), "what was left beside the file is swept away");
            line++;
        }
        assertArrayEquals(Replacing.NEW, Files.readAllBytes(file()));
        assertTrue(line > FEWEST_LINES, "only " + line + " lines were executed");
        assertEquals(2, seen.size(), "some were killed before and some after the file was replaced");
    }

    private Path file() {
        return folder.resolve("a.lab");
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** False when the process has come to its end before that. */
    private boolean replaceAndKillBefore(int line) throws Exception {
        Files.write(file(), OLD);
        VirtualMachine machine = launch();
        ClassPrepareRequest loaded = machine.eventRequestManager().createClassPrepareRequest();
        loaded.addClassFilter(DurableFile.class.getName());
        loaded.enable();
        try {
            boolean killed = killBefore(line, machine);
            machine.process().waitFor();
            return killed;
        } catch (VMDisconnectedException ended) {
            return false;
        }
    }

    private VirtualMachine launch() throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        String classPath = place(DurableFile.class) + java.io.File.pathSeparator + place(Replacing.class);
        arguments.get("options").setValue("-Xshare:auto -cp \"" + classPath + "\"");
        arguments.get("main").setValue(Replacing.class.getName() + " \"" + file() + "\"");
        return connector.launch(arguments);
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static boolean killBefore(int line, VirtualMachine machine) throws InterruptedException {
        int reached = 0;
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) {
                    step(prepared);
                } else if (event instanceof StepEvent && ++reached == line) {
                    machine.process().destroyForcibly();
                    return true;
                }
            }
            events.resume();
        }
    }

    private static void step(ClassPrepareEvent prepared) {
        StepRequest step = prepared.virtualMachine().eventRequestManager()
                .createStepRequest(prepared.thread(), StepRequest.STEP_LINE, StepRequest.STEP_INTO);
        step.addClassFilter(DurableFile.class.getName());
        step.enable();
    }
}
