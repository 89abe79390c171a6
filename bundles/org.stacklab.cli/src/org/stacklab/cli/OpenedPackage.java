package org.stacklab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stacklab.export.BadPackageException;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.PackageReader;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;

/** Opens packages that may come from anybody. */
final class OpenedPackage {
    private OpenedPackage() {
    }

    /** Reads a package and its lab; nothing is written. */
    static PackageReader.Content read(String given) throws UserMistake {
        try (InputStream in = Files.newInputStream(Path.of(given))) {
            byte[] packed = in.readNBytes(PackageReader.MAX_PACKED_BYTES + 1);
            if (packed.length > PackageReader.MAX_PACKED_BYTES) {
                throw refused(given, "it is larger than " + (PackageReader.MAX_PACKED_BYTES >> 20) + " MB");
            }
            PackageReader.Content content = PackageReader.read(packed);
            LabFiles.read(content.files().get(content.lab()), content.lab());
            return content;
        } catch (BadPackageException e) {
            throw refused(given, e.getMessage());
        } catch (LabFileException e) {
            throw refused(given, "its lab is none");
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UserMistake("'" + given + "' does not exist: give a package that stacklab package create has made.");
        } catch (IOException e) {
            throw new UserMistake(given + " cannot be read (" + OutFile.reason(e) + "): see to it or give another.");
        }
    }

    private static UserMistake refused(String given, String reason) {
        return new UserMistake(given + " is refused (" + reason + "): ask who made it for another.");
    }

    /** Writes the files of a package into a new folder, which has its name when it is complete. */
    static void unpack(PackageReader.Content content, String given) throws UserMistake {
        Path part = null;
        try {
            Path folder = Path.of(given).toAbsolutePath().normalize();
            if (Files.exists(folder)) {
                throw new UserMistake("'" + given + "' exists already: name a folder that does not exist.");
            }
            OutputFolder.check(folder.getParent());
            Files.createDirectories(folder.getParent());
            part = folder.resolveSibling("." + folder.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Files.createDirectory(part);
            for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
                Path path = part.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Files.move(part, folder);
        } catch (IOException | InvalidPathException e) {
            remove(part);
            String reason = e instanceof IOException failure ? OutFile.reason(failure) : "that is no folder name";
            throw new UserMistake("nothing was written to '" + given + "' (" + reason + "): see to it or name another folder.");
        }
    }

    private static void remove(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> innermostFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            return;
        }
    }
}
