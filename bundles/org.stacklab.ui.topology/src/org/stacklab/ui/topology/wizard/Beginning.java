package org.stacklab.ui.topology.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
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
record Beginning(String label, Template template, Path sample) {
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
        String name = file.getFullPath().removeFileExtension().lastSegment();
        return new Beginning(NLS.bind(Messages.sample, name), null, file.getLocation().toPath());
    }

    /** Makes the lab; templates get the name, samples keep theirs. */
    Lab create(String name) throws LabFileException {
        return template != null ? template.create(name, DefaultParts.E1) : LabFiles.load(sample);
    }
}
