package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which our code made the UI thread read or write a file, or wait for another thread. The virtual machine records
 * each such event with its stack, so neither a quick disk nor a slow machine changes the verdict.
 */
final class UiThreadWatch implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> DISK = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce", "jdk.ThreadSleep");
    private static final List<String> WAITING = List.of("jdk.JavaMonitorEnter", "jdk.JavaMonitorWait", "jdk.ThreadPark");
    /** Two threads may meet in a few lines that both need; they part at once, unless the machine stops one of them there. */
    private static final Duration MEETING = Duration.ofMillis(50);
    private static final String EVENT_LOOP = "org.eclipse.swt.widgets.Display";
    /**
     * Whatever is used for the first time has to be loaded; whoever asks SWT for an event meets the UI thread at its lock; and the platform
     * notes down of what kind a file is when it opens an editor.
     */
    private static final List<String> NECESSARY = List.of("org.eclipse.swt.graphics.Device", "java.lang.ClassLoader",
            "java.util.ResourceBundle", "org.eclipse.osgi.", "org.eclipse.core.internal.registry.",
            "org.eclipse.core.internal.resources.ContentDescriptionManager");
    /** The lines of packets in sight, out of a file that was written just now and lies in memory. */
    private static final List<String> ALLOWED = List.of("org.stacklab.ui.inspect.packets.ScratchFile");

    private final Predicate<String> ours;
    private Recording recording;

    /** Watches the classes of the product. */
    UiThreadWatch() {
        this(UiThreadWatch::isOfProduct);
    }

    /** Watches classes whose names fulfil a condition. */
    UiThreadWatch(Predicate<String> ours) {
        this.ours = ours;
    }

    private static boolean isOfProduct(String type) {
        if (!type.startsWith("org.stacklab.")) {
            return false;
        }
        try {
            Class<?> known = Class.forName(type, false, UiThreadWatch.class.getClassLoader());
            return !known.getProtectionDomain().getCodeSource().equals(UiThreadWatch.class.getProtectionDomain().getCodeSource());
        } catch (ClassNotFoundException seenByOthersOnly) {
            return true;
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        recording = new Recording();
        DISK.forEach(event -> recording.enable(event).withStackTrace().withoutThreshold());
        WAITING.forEach(event -> recording.enable(event).withStackTrace().withThreshold(MEETING));
        recording.start();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        assertEquals(List.of(), offences(), "the UI thread was kept from the user");
    }

    /** Ends the recording; answers what was done that must not be, with the place. */
    List<String> offences() throws IOException {
        Path file = Files.createTempFile("ui-thread", ".jfr");
        try (Recording ended = recording) {
            ended.stop();
            ended.dump(file);
            long ui = Display.getDefault().getThread().threadId();
            return RecordingFile.readAllEvents(file).stream().filter(event -> isOffence(event, ui)).map(UiThreadWatch::describe).distinct()
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    /** From inside out: whoever comes first is responsible, the user's event, the platform, or one of us. */
    private boolean isOffence(RecordedEvent event, long ui) {
        if (event.getThread("eventThread").getJavaThreadId() != ui || event.getStackTrace() == null) {
            return false;
        }
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.equals(EVENT_LOOP) || ALLOWED.contains(type) || NECESSARY.stream().anyMatch(type::startsWith)) {
                return false;
            }
            if (ours.test(type)) {
                return true;
            }
        }
        return false;
    }

    private static String describe(RecordedEvent event) {
        List<String> stack = event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName() + "." + frame.getMethod().getName() + ":" + frame.getLineNumber())
                .takeWhile(frame -> !frame.startsWith(EVENT_LOOP)).toList();
        return event.getEventType().getLabel() + " " + event.getDuration() + " " + String.join("\n    ", stack) + "\n";
    }
}
