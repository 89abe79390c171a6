package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages in a real browser that has no network. */
class BrowserTest {
    /** Presses the head of every numeric column twice, then zooms every timeline, and notes what has become of it. */
    private static final String VISITOR = """
            <script>
            const notes = [];
            for (const head of document.querySelectorAll('th.number button')) {
                const th = head.parentNode, body = th.closest('table').tBodies[0];
                const values = () => [...body.rows].map(row => Number(row.cells[th.cellIndex].dataset.value));
                const isSorted = (list, sign) => list.every((v, i) => i === 0 || sign * (v - list[i - 1]) >= 0);
                const before = [...values()].sort((a, b) => a - b).join();
                head.click();
                const falls = isSorted(values(), -1);
                head.click();
                notes.push(falls && isSorted(values(), 1) && [...values()].sort((a, b) => a - b).join() === before ? 'sorted' : 'UNSORTED');
            }
            for (const zoom of document.querySelectorAll('.zoom')) {
                const drawing = document.querySelector('figure svg'), width = () => drawing.getBoundingClientRect().width;
                const before = width();
                zoom.querySelectorAll('button')[0].click();
                const larger = width();
                zoom.querySelectorAll('button')[2].click();
                notes.push(Math.abs(larger / before - 2) < 0.01 && Math.abs(width() / before - 1) < 0.01 ? 'zoomed' : 'UNZOOMED');
            }
            notes.push(document.querySelectorAll('figure svg rect').length > 20 ? 'drawn' : 'UNDRAWN');
            document.body.dataset.notes = [...new Set(notes)].sort().join(' ');
            document.body.dataset.fetched = performance.getEntriesByType('resource').length;
            </script>
            """;

    @TempDir
    private static Path temp;
    private static String browser;

    @BeforeAll
    static void findBrowser() {
        Optional<String> found = Stream.of("chromium", "chromium-browser", "google-chrome").filter(BrowserTest::isInstalled).findFirst();
        if (found.isEmpty()) {
            System.out.println("skipped: no chromium is installed (Debian: apt-get install chromium), so nobody opens the pages");
        }
        assumeTrue(found.isPresent());
        browser = found.get();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    }

    /** The page as the browser sees it after the visit. */
    private static String visit(Path page) throws IOException, InterruptedException {
        String text = Files.readString(page);
        assertFalse(text.replace("http://www.w3.org/2000/svg", "").matches("(?s).*(https?:|//[a-z]|@import|url\\((?!#)).*"),
                "nothing from outside");
        Path visited = Files.writeString(temp.resolve("visited.html"), text.replace("</body>", VISITOR + "</body>"));
        List<String> command = List.of(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--window-size=1500,1000",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + temp.resolve("profile"), "--virtual-time-budget=5000",
                "--dump-dom", visited.toUri().toString());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return dom;
    }

    private static String attribute(String dom, String name) {
        int at = dom.indexOf(name + "=\"");
        return at < 0 ? "missing" : dom.substring(at + name.length() + 2, dom.indexOf('"', at + name.length() + 2));
    }

    private static void check(Path page, String notes) throws IOException, InterruptedException {
        String dom = visit(page);
        assertEquals(notes, attribute(dom, "data-notes"));
        assertEquals("0", attribute(dom, "data-fetched"));
    }

    @Test
    void theReportOfARunSortsAndZooms() throws IOException, InterruptedException {
        Cli.run("export", Cli.BURST, "--format=html", "--out", temp.toString());
        check(temp.resolve("report.html"), "drawn sorted zoomed");
    }

    @Test
    void aComparisonSortsAndZooms() throws IOException, InterruptedException {
        Path page = temp.resolve("both.html");
        assertEquals(Status.OK, Cli.run("compare", Cli.BURST, "--with", "host.mtu=4KB", "--html", page.toString()).status());
        check(page, "drawn sorted zoomed");
    }
}
