package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;

/** The watch that all journeys rely on sees what it must see. */
final class UiThreadWatchTest {
    private static final long LONG_MS = 100;

    @Test
    void seesThatWeReadAFile() throws IOException, LabFileException {
        UiThreadWatch watch = new UiThreadWatch();
        watch.beforeEach(null);
        LabFiles.load(Path.of(System.getProperty(LabProjects.SAMPLES_PROPERTY), "mixed-pair", "mixed-pair.lab"));
        assertTrue(offences(watch).contains("LabFiles.load"));
    }

    @Test
    void seesThatWeWaitForALock() throws Exception {
        UiThreadWatch watch = new UiThreadWatch(UiThreadWatchTest.class.getName()::equals);
        Object lock = new Object();
        CountDownLatch held = new CountDownLatch(1);
        Thread other = new Thread(() -> holdOn(lock, held));
        watch.beforeEach(null);
        other.start();
        held.await();
        synchronized (lock) {
            assertTrue(held.getCount() == 0);
        }
        other.join();
        assertTrue(offences(watch).contains("Java Monitor Blocked"));
    }

    private static void holdOn(Object lock, CountDownLatch held) {
        synchronized (lock) {
            held.countDown();
            try {
                TimeUnit.MILLISECONDS.sleep(LONG_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void doesNotMindWhatOthersDo() throws IOException, LabFileException {
        UiThreadWatch watch = new UiThreadWatch("nobody"::equals);
        watch.beforeEach(null);
        LabFiles.load(Path.of(System.getProperty(LabProjects.SAMPLES_PROPERTY), "mixed-pair", "mixed-pair.lab"));
        assertEquals(List.of(), watch.offences());
    }

    private static String offences(UiThreadWatch watch) throws IOException {
        return String.join("\n", watch.offences());
    }
}
