package org.stacklab.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** The two projects of a workspace: {@code sample-labs}, whose folders are links to the samples, and {@code labs}, the user's own. */
final class LabProjects {
    /** The system property that names the folder of the samples. */
    static final String SAMPLES_PROPERTY = "stacklab.labs";

    private static final String SAMPLES = "sample-labs";
    private static final String OWN = "labs";

    private LabProjects() {
    }

    /**
     * Makes the projects that are missing and brings the links to the samples up to date.
     *
     * @param workspace where
     * @param samples the folder of the samples, null when there is none
     * @throws CoreException when the workspace cannot be written
     */
    static void prepare(IWorkspace workspace, String samples) throws CoreException {
        open(workspace.getRoot().getProject(OWN));
        if (samples != null) {
            IProject project = workspace.getRoot().getProject(SAMPLES);
            open(project);
            link(project, Path.of(samples).toAbsolutePath());
        }
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

    private static void link(IProject project, Path samples) throws CoreException {
        for (IResource old : project.members()) {
            if (old.isLinked() && !isLinkTo(samples.resolve(old.getName()), old)) {
                old.delete(true, null);
            }
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(samples, Files::isDirectory)) {
            for (Path folder : folders) {
                IFolder link = project.getFolder(folder.getFileName().toString());
                if (!link.exists()) {
                    link.createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL, null);
                }
            }
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, LabProjects.class,
                    NLS.bind(Messages.LabProjects_noSamples, samples, SAMPLES_PROPERTY), e));
        }
    }

    private static boolean isLinkTo(Path folder, IResource link) {
        return Files.isDirectory(folder) && link.getLocation() != null && link.getLocation().toPath().equals(folder);
    }

    /**
     * The sample to begin with.
     *
     * @param workspace where
     * @return the first lab in the order of the alphabet, null when there is none
     */
    static IFile firstSample(IWorkspace workspace) {
        return firstLab(workspace.getRoot().getProject(SAMPLES));
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
