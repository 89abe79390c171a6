package org.stacklab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.Nic;

class LabFilesTest {
    @TempDir
    Path folder;

    @Test
    void aLabComesBackAsItWas() throws Exception {
        Lab lab = SampleLab.create();
        Path file = folder.resolve("x.lab");
        LabFiles.save(lab, file);
        Lab back = LabFiles.load(file);
        assertTrue(EcoreUtil.equals(lab, back));
        assertArrayEquals(Files.readAllBytes(file), LabFiles.write(back));
        assertNull(back.eResource());
    }

    @Test
    void writingLeavesTheLabWhereItIs() throws Exception {
        Lab lab = SampleLab.create();
        byte[] once = LabFiles.write(lab);
        assertNull(lab.eResource());
        assertArrayEquals(once, LabFiles.write(lab));
    }

    @Test
    void filesAreReadableAndStable() throws Exception {
        String text = new String(LabFiles.write(SampleLab.create()), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lab:Lab "), text);
        assertTrue(text.contains("id=\"link-1\" name=\"cable1\" a=\"nic-1\" b=\"port-1\""), text);
        assertTrue(text.contains("formatVersion=\"1\""), text);
        assertEquals(-1, text.indexOf('\r'));
    }

    @Test
    void aFolderMeansItsNamesakeOrItsOnlyLab() throws Exception {
        Path burst = Files.createDirectory(folder.resolve("burst"));
        LabFiles.save(Labs.create("other"), burst.resolve("other.lab"));
        assertEquals("other", LabFiles.load(burst).getName());
        LabFiles.save(Labs.create("namesake"), burst.resolve("burst.lab"));
        assertEquals("namesake", LabFiles.load(burst).getName());
    }

    @Test
    void aFolderWithNoneOrSeveralLabsIsRefused() throws Exception {
        String none = assertThrows(LabFileException.class, () -> LabFiles.load(folder)).getMessage();
        assertTrue(none.contains("without a lab"), none);
        LabFiles.save(Labs.create("a"), folder.resolve("a.lab"));
        LabFiles.save(Labs.create("b"), folder.resolve("b.lab"));
        String two = assertThrows(LabFileException.class, () -> LabFiles.load(folder)).getMessage();
        assertTrue(two.contains("2 labs") && two.contains("a.lab"), two);
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("x.lab");
        LabFiles.save(Labs.create("old"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        LabFiles.save(Labs.create("new"), file);
        assertEquals("new", LabFiles.load(file).getName());
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("x.lab"), names());
    }

    @Test
    void savingThroughALinkKeepsTheLink() throws Exception {
        Path file = folder.resolve("x.lab");
        Path link = folder.resolve("link.lab");
        LabFiles.save(Labs.create("old"), file);
        Files.createSymbolicLink(link, file);
        LabFiles.save(Labs.create("new"), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", LabFiles.load(file).getName());
    }

    @Test
    void aSaveThatFailsKeepsTheOldFile() throws Exception {
        Path file = folder.resolve("x.lab");
        LabFiles.save(Labs.create("old"), file);
        Lab broken = SampleLab.create();
        Nic elsewhere = LabFactory.eINSTANCE.createNic();
        broken.getLinks().getFirst().setA(elsewhere);
        assertThrows(LabFileException.class, () -> LabFiles.save(broken, file));
        assertEquals("old", LabFiles.load(file).getName());
        assertEquals(List.of("x.lab"), names());
    }

    /** What could not be read back is not written. */
    @Test
    void labsThatNoFileCanHoldAreRefused() {
        Lab control = SampleLab.create();
        control.getNotes().getFirst().setText("bell\u0007");
        String bell = assertThrows(LabFileException.class, () -> LabFiles.write(control)).getMessage();
        assertTrue(bell.contains("a character that XML cannot hold"), bell);
        Lab nameless = SampleLab.create();
        nameless.getHosts().getFirst().setId(null);
        String id = assertThrows(LabFileException.class, () -> LabFiles.write(nameless)).getMessage();
        assertTrue(id.contains("a host needs an id"), id);
        Lab future = SampleLab.create();
        future.setFormatVersion(7);
        assertThrows(LabFileException.class, () -> LabFiles.write(future));
    }

    @Test
    void aSaveThatCannotMoveKeepsWhatIsThere() throws Exception {
        Path occupied = Files.createDirectory(folder.resolve("x.lab"));
        Files.writeString(occupied.resolve("inside"), "kept");
        String message = assertThrows(LabFileException.class, () -> LabFiles.save(Labs.create("new"), occupied)).getMessage();
        assertTrue(message.contains("x.lab could not be written"), message);
        assertEquals("kept", Files.readString(occupied.resolve("inside")));
        assertEquals(List.of("x.lab"), names());
    }

    @Test
    void savingToAMissingFolderIsOneSentence() {
        Path file = folder.resolve("no/such/x.lab");
        String message = assertThrows(LabFileException.class, () -> LabFiles.save(Labs.create("x"), file)).getMessage();
        assertTrue(message.startsWith(file + " could not be written"), message);
    }

    @Test
    void freshIdsFillTheSmallestGap() {
        Lab lab = SampleLab.create();
        assertEquals("host-3", Labs.freshId(lab, "host"));
        lab.getHosts().removeFirst();
        assertEquals("host-1", Labs.freshId(lab, "host"));
    }

    @Test
    void elementsAreNamedForPeople() {
        Lab lab = SampleLab.create();
        Host sender = lab.getHosts().getFirst();
        assertEquals("sender.myri0", Labs.path(sender.getNics().getFirst()));
        assertEquals("crossbar.p2", Labs.path(lab.getSwitches().getFirst().getPorts().getLast()));
        sender.setName(" ");
        assertEquals("host-1", Labs.path(sender));
    }

    @Test
    void wiringIsFoundFromBothEnds() {
        Lab lab = SampleLab.create();
        Nic nic = lab.getHosts().getFirst().getNics().getFirst();
        var link = Wiring.linksAt(nic).getFirst();
        assertEquals("port-1", Wiring.farEnd(link, nic).getId());
        assertEquals(nic, Wiring.farEnd(link, Wiring.farEnd(link, nic)));
        assertEquals(4, Wiring.ports(lab).size());
        assertEquals(lab.getWorkloads(), Wiring.workloadsOf(lab.getHosts().getLast()));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
