package org.stacklab.ui.topology.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.Template;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.LabProject;

/**
 * What a new lab begins with.
 *
 * @param label for people
 * @param template what it is made from; null for a sample
 * @param sample what it is a copy of; null for a template
 */
record Beginning(String label, Template template, IFile sample) {
    private static final int PARAGRAPHS = 3;

    /** Everything there is to choose from, the simplest first. */
    static List<Beginning> all() {
        List<Beginning> all = new ArrayList<>(List.of(new Beginning(Messages.empty, Template.EMPTY, null),
                new Beginning(Messages.twoHosts, Template.TWO_HOSTS, null), new Beginning(Messages.star, Template.STAR, null)));
        IProject samples = LabProject.SAMPLES.project();
        try {
            if (samples.isAccessible()) {
                samples.accept(resource -> {
                    if (resource instanceof IFile file && "lab".equals(file.getFileExtension()) && file.getLocation() != null) {
                        all.add(sample(file));
                    }
                    return true;
                });
            }
        } catch (CoreException unreadable) {
            return all;
        }
        return all;
    }

    private static Beginning sample(IFile file) {
        return new Beginning(NLS.bind(Messages.sample, nameOf(file)), null, file);
    }

    private static String nameOf(IFile file) {
        return file.getFullPath().removeFileExtension().lastSegment();
    }

    /** The name to propose for the file, without its extension. */
    String proposal() {
        return sample == null ? Messages.fileName : nameOf(sample);
    }

    /** What to read about it. */
    Optional<IFile> readme() {
        return Optional.ofNullable(sample).map(file -> file.getParent().getFile(IPath.fromOSString("README.md"))).filter(IFile::exists);
    }

    /** What it is for, in a few lines: the first paragraph of what there is to read about it. */
    String summary() {
        return readme().map(file -> {
            try {
                return Files.readString(file.getLocation().toPath()).split("\n\n", PARAGRAPHS)[1].replace('\n', ' ').strip();
            } catch (IOException | ArrayIndexOutOfBoundsException unreadable) {
                return "";
            }
        }).orElse("");
    }

    /** Makes the lab; templates get the name, samples keep theirs. */
    Lab create(String name) throws LabFileException {
        return template != null ? template.create(name, DefaultParts.E1) : LabFiles.load(sample.getLocation().toPath());
    }
}
