package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.export.JsonReader;

class PackageCommandTest {
    @TempDir
    Path temp;

    private Cli create(String name) {
        return Cli.run("package", "create", Cli.BURST, temp.resolve(name).toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLabComesOutOfItsPackageAsItWentIn() throws IOException {
        assertEquals(new Cli(Status.OK, "", ""), create("burst.stacklab"));
        create("again.stacklab");
        assertEquals(-1, Files.mismatch(temp.resolve("burst.stacklab"), temp.resolve("again.stacklab")));
        Path folder = temp.resolve("new/burst");
        assertEquals(new Cli(Status.OK, "", ""), Cli.run("package", "open", temp.resolve("burst.stacklab").toString(), folder.toString()));
        assertEquals(-1, Files.mismatch(Path.of(Cli.BURST, "e-udp-fig2-traditional.lab"), folder.resolve("e-udp-fig2-traditional.lab")));
        assertEquals(Cli.run("run", Cli.BURST, "--json"), Cli.run("run", folder.toString(), "--json"));
        assertEquals(Cli.run("run", Cli.BURST, "--json").out(), Files.readString(folder.resolve("results/result.json")));
        assertTrue(Files.exists(folder.resolve("preview.svg")) && Files.exists(folder.resolve("results/spans.csv")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theContentIsListed() throws IOException {
        Cli.run("export", Cli.BURST, "--format=jsonl", "--format=html", "--out", temp.resolve("mtu").toString());
        Path file = temp.resolve("burst.stacklab");
        assertEquals(Status.OK, Cli.run("package", "create", Cli.BURST, file.toString(), "--add", temp.resolve("mtu").toString()).status());
        Map<String, Object> listed = (Map<String, Object>) JsonReader.read(Cli.run("package", "list", file.toString(), "--json").out());
        Map<String, Object> files = (Map<String, Object>) listed.get("files");
        assertTrue(files.keySet().containsAll(List.of("e-udp-fig2-traditional.lab", "e-udp-fig2-traditional.lesson", "e-udp-fig2-traditional_de.po",
                "README.md", "preview.svg", "results/mtu/spans.jsonl")));
        assertTrue(files.keySet().stream().noneMatch(name -> name.endsWith(".html")));
        assertTrue(Cli.run("package", "list", file.toString()).out().startsWith("e-udp-fig2-traditional.lab, engine "));
    }

    @Test
    void aDamagedPackageIsRefusedAndLeavesNothing() throws IOException {
        create("burst.stacklab");
        byte[] whole = Files.readAllBytes(temp.resolve("burst.stacklab"));
        Files.write(temp.resolve("cut.stacklab"), Arrays.copyOf(whole, whole.length / 2));
        whole[whole.length / 3] ^= 1;
        Files.write(temp.resolve("bad.stacklab"), whole);
        List<String> before = files();
        for (String name : List.of("cut.stacklab", "bad.stacklab", "none.stacklab")) {
            Cli cli = Cli.run("package", "open", temp.resolve(name).toString(), temp.resolve("out").toString());
            assertEquals(Status.MISTAKE, cli.status());
            assertTrue(cli.err().matches("stacklab: .*" + name + ".*\\.\n"), cli.err());
        }
        assertEquals(before, files());
    }

    @Test
    void nothingThatIsThereIsReplaced() throws IOException {
        create("burst.stacklab");
        Cli again = create("burst.stacklab");
        assertEquals(Status.MISTAKE, again.status());
        assertTrue(again.err().contains("exists already"), again.err());
        Path mine = Files.createDirectory(temp.resolve("mine"));
        Cli open = Cli.run("package", "open", temp.resolve("burst.stacklab").toString(), mine.toString());
        assertEquals(new Cli(Status.MISTAKE, "", "stacklab: '" + mine + "' exists already: name a folder that does not exist.\n"), open);
    }

    @Test
    void whatToDoMustBeSaid() {
        assertTrue(Cli.run("package").err().startsWith("stacklab: package needs to know what to do: say create, list or open.\nusage:"));
        assertTrue(Cli.run("package", "lits").err().contains("did you mean list?"));
        assertFalse(Cli.run("package", "list").status() == Status.OK);
    }
}
