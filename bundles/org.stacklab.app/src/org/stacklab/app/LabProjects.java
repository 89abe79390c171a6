package org.stacklab.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.stacklab.lesson.LessonShelf;
import org.stacklab.ui.LabProject;

/**
 * The two projects of a workspace: {@code sample-labs}, whose folders are links to the samples and to the lessons of installed jars, and
 * {@code labs}, the user's own.
 */
final class LabProjects {
    /** The system property that names the folder of the samples. */
    static final String SAMPLES_PROPERTY = "stacklab.labs";

    private static final String BUNDLE = "org.stacklab.app";

    private LabProjects() {
    }

    /**
     * Makes the projects that are missing and brings the links to the samples up to date.
     *
     * @param samples the folder of the samples, null when there is none
     * @throws CoreException when the workspace cannot be written
     */
    static void prepare(String samples) throws CoreException {
        open(LabProject.OWN.project());
        List<Path> folders = new ArrayList<>(samples == null ? List.of() : folders(Path.of(samples).toAbsolutePath()));
        folders.addAll(installed());
        if (!folders.isEmpty()) {
            IProject project = LabProject.SAMPLES.project();
            open(project);
            link(project, folders);
        }
    }

    private static List<Path> folders(Path samples) throws CoreException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(samples, Files::isDirectory)) {
            found.forEach(folders::add);
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.LabProjects_noSamples, samples, SAMPLES_PROPERTY), e);
        }
        return folders;
    }

    /** The folders of lessons from jars, unpacked anew. */
    private static List<Path> installed() throws CoreException {
        Path shelf = Platform.getStateLocation(Platform.getBundle(BUNDLE)).append("lessons").toPath();
        try {
            return LessonShelf.unpack(shelf).stream().map(Path::getParent).distinct().toList();
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.LabProjects_noLessons, shelf), e);
        }
    }

    private static CoreException failure(String message, IOException cause) {
        return new CoreException(new Status(IStatus.ERROR, LabProjects.class, message, cause));
    }

    private static void open(IProject project) throws CoreException {
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        if (!"UTF-8".equals(project.getDefaultCharset(false))) {
            project.setDefaultCharset("UTF-8", null);
        }
    }

    private static void link(IProject project, List<Path> folders) throws CoreException {
        for (IResource old : project.members()) {
            if (old.isLinked() && (old.getLocation() == null || !folders.contains(old.getLocation().toPath()))) {
                old.delete(true, null);
            }
        }
        for (Path folder : folders) {
            IFolder link = project.getFolder(folder.getFileName().toString());
            if (!link.exists()) {
                link.createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL, null);
            }
        }
    }

    /**
     * The file of the workspace that stands for a lab somewhere on disk, so that its problems are listed. A lab that is in no project
     * yet is linked into the user's own.
     *
     * @param lab an existing file
     * @return the first file that stands for it
     * @throws CoreException when the workspace cannot be written
     */
    static IFile file(Path lab) throws CoreException {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(lab.toUri());
        if (known.length > 0) {
            return known[0];
        }
        IFile link = free(LabProject.OWN.project(), lab.getFileName().toString());
        link.createLink(lab.toUri(), IResource.NONE, null);
        return link;
    }

    private static IFile free(IProject project, String name) {
        String stem = name.replaceFirst("\\.[^.]*$", "");
        IFile file = project.getFile(name);
        for (int i = 2; file.exists(); i++) {
            file = project.getFile(stem + i + name.substring(stem.length()));
        }
        return file;
    }

    /**
     * The sample to begin with.
     *
     * @return the first lab in the order of the alphabet, null when there is none
     */
    static IFile firstSample() {
        return firstLab(LabProject.SAMPLES.project());
    }

    private static IFile firstLab(IContainer container) {
        try {
            if (!container.isAccessible()) {
                return null;
            }
            for (IResource each : container.members()) {
                IFile lab = each instanceof IContainer inner ? firstLab(inner) : each instanceof IFile file && isLab(file) ? file : null;
                if (lab != null) {
                    return lab;
                }
            }
            return null;
        } catch (CoreException inaccessible) {
            return null;
        }
    }

    private static boolean isLab(IFile file) {
        return "lab".equals(file.getFileExtension());
    }
}
