package org.stacklab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.stacklab.ui.topology.LabRecovery;

/** What the workbench asks us when it starts and ends. */
final class StacklabWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final Map<String, String> PROBLEM_IMAGES = Map.of("IMG_OBJS_ERROR_PATH", ISharedImages.IMG_OBJS_ERROR_TSK,
            "IMG_OBJS_WARNING_PATH", ISharedImages.IMG_OBJS_WARN_TSK, "IMG_OBJS_INFO_PATH", ISharedImages.IMG_OBJS_INFO_TSK,
            "IMG_ETOOL_PROBLEMS_VIEW", ISharedImages.IMG_OBJS_WARN_TSK, "IMG_ETOOL_PROBLEMS_VIEW_ERROR", ISharedImages.IMG_OBJS_ERROR_TSK,
            "IMG_ETOOL_PROBLEMS_VIEW_WARNING", ISharedImages.IMG_OBJS_WARN_TSK, "IMG_ETOOL_PROBLEMS_VIEW_INFO",
            ISharedImages.IMG_OBJS_INFO_TSK);

    private final List<Path> labsToOpen;
    private final Splash splash;
    private final boolean rehearsing;

    /**
     * An advisor for a workbench.
     *
     * @param labsToOpen the files to open first
     * @param splash closed when the window is there
     * @param rehearsing whether the workbench shall close by itself
     */
    StacklabWorkbenchAdvisor(List<Path> labsToOpen, Splash splash, boolean rehearsing) {
        this.labsToOpen = labsToOpen;
        this.splash = splash;
        this.rehearsing = rehearsing;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declareImages(configurer);
    }

    /** The Labs and Problems views draw with images that the application has to provide, under these names. */
    private static void declareImages(IWorkbenchConfigurer configurer) {
        ImageDescriptor folder = ResourceLocator.imageDescriptorFromBundle(StacklabWorkbenchAdvisor.class, "icons/labs.svg").orElseThrow();
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, folder, true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, folder, true);
        ISharedImages platform = configurer.getWorkbench().getSharedImages();
        PROBLEM_IMAGES.forEach((name, image) -> configurer.declareImage(name, platform.getImageDescriptor(image), true));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return LabPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StacklabWindowAdvisor(configurer, labsToOpen);
    }

    /** The projects are made before the first window, which shows them, and before a workspace that recovers from a crash goes on. */
    @Override
    public void preStartup() {
        try {
            ICoreRunnable prepare = monitor -> LabProjects.prepare(System.getProperty(LabProjects.SAMPLES_PROPERTY));
            ResourcesPlugin.getWorkspace().run(prepare, null);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    /**
     * Somebody who opens the workbench for the first time sees a lab. Not earlier: an editor that is opened while the platform still
     * restores the window, in which another part may be maximized, would stay empty.
     */
    @Override
    public void postStartup() {
        splash.close();
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
        LabFiles.open(page, labsToOpen);
        if (page.getEditorReferences().length == 0) {
            openSample(page);
        }
        if (rehearsing) {
            Rehearsal.begin(workbench);
        }
    }

    private void openSample(IWorkbenchPage page) {
        try {
            IFile sample = LabProjects.firstSample();
            if (sample != null) {
                IDE.openEditor(page, sample);
            }
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    @Override
    public void postShutdown() {
        LabRecovery.awaitSaves();
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }
}
