package org.stacklab.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stacklab.model.lab.Lab;

/**
 * Reads and writes {@code .lab} files. A file comes from anywhere, so it is read with suspicion: its size is bounded, it has no
 * DOCTYPE and no entities, it holds nothing the metamodel does not know, and nothing outside of it is ever opened. Plain Java: no
 * registration beforehand and no OSGi is needed.
 */
public final class LabFiles {
    /** The extension of lab files, with its dot. */
    public static final String EXTENSION = ".lab";
    /** The version of the file format that is written, and the latest that can be read. */
    public static final int FORMAT_VERSION = 1;
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 16 << 20;

    private LabFiles() {
    }

    /**
     * The file a user means.
     *
     * @param given a lab file, or a folder that has a lab file of its own name or a single one
     * @return the lab file, which may not exist when a file was given
     * @throws LabFileException if a folder leaves it open which file is meant
     */
    public static Path resolve(Path given) throws LabFileException {
        if (!Files.isDirectory(given)) {
            return given;
        }
        Path folder = given.toAbsolutePath().normalize();
        Path namesake = folder.getFileName() == null ? given : given.resolve(folder.getFileName() + EXTENSION);
        if (Files.isRegularFile(namesake)) {
            return namesake;
        }
        List<Path> labs = labsIn(given);
        if (labs.size() != 1) {
            throw new LabFileException(labs.isEmpty() ? given + " is a folder without a lab: give a .lab file or the folder of one."
                    : given + " is a folder with " + labs.size() + " labs: name one of them, for example " + labs.getFirst() + ".");
        }
        return labs.getFirst();
    }

    private static List<Path> labsIn(Path folder) throws LabFileException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> p.getFileName().toString().endsWith(EXTENSION)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Reads a lab.
     *
     * @param given a lab file or its folder
     * @return the lab, contained in no resource
     * @throws LabFileException if it is missing, unreadable or no lab
     */
    public static Lab load(Path given) throws LabFileException {
        Path file = resolve(given);
        return read(bytesOf(file), file.toString());
    }

    /**
     * Reads a lab from memory.
     *
     * @param bytes the content of a lab file
     * @param name what to call it in messages
     * @return the lab, contained in no resource
     * @throws LabFileException if it is no lab
     */
    public static Lab read(byte[] bytes, String name) throws LabFileException {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(name);
        }
        String text = decode(bytes, name);
        LabScan.check(text, name);
        return LabXml.read(text, name);
    }

    /** Once and strictly, so that nobody after this has an opinion of its own about the encoding. */
    private static String decode(byte[] bytes, String name) throws LabFileException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            long line = 1 + new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
            throw new LabFileException(name + ", line " + line
                    + ": from here on it is no UTF-8 text, so it is damaged or no lab; restore it from a copy.");
        }
    }

    /**
     * The content of the file that {@link #save} would write. The same lab always gives the same bytes.
     *
     * @param lab a lab, which is left alone
     * @return XMI in UTF-8 that can be read back
     * @throws LabFileException if the lab refers to something outside of it, or could not be read back
     */
    public static byte[] write(Lab lab) throws LabFileException {
        byte[] bytes = LabXml.write(lab);
        LabScan.check(new String(bytes, StandardCharsets.UTF_8), "lab " + lab.getName());
        return bytes;
    }

    /**
     * Writes a lab. Whatever happens, the file is either the old one or the new one.
     *
     * @param lab a lab, which is left alone
     * @param file the file to create or replace; its folder exists
     * @throws LabFileException if it cannot be written; the old file is still there then
     */
    public static void save(Lab lab, Path file) throws LabFileException {
        byte[] bytes = write(lab);
        try {
            DurableFile.replace(file, bytes);
        } catch (IOException e) {
            throw new LabFileException(file + " could not be written and is as before (" + reason(e)
                    + "): see to the folder or choose another.");
        }
    }

    private static byte[] bytesOf(Path file) throws LabFileException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new LabFileException(file + " is no ordinary file: give a .lab file or the folder of one.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(file.toString());
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static LabFileException tooLarge(String name) {
        return new LabFileException(name + " is larger than " + (MAX_BYTES >> 20) + " MB, which no lab is: give a lab file.");
    }

    private static LabFileException unreadable(Path file, IOException e) {
        return new LabFileException(e instanceof NoSuchFileException ? file + " does not exist: give a .lab file or the folder of one."
                : file + " cannot be read (" + reason(e) + "): see to the file or give another.");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("").strip();
    }
}
