package org.stacklab.ui;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

/** The two projects that every workspace has. */
public enum LabProject {
    /** The user's own labs. */
    OWN("labs"),
    /** The labs that come with Stacklab, and the lessons of installed jars. */
    SAMPLES("sample-labs");

    private final String projectName;

    LabProject(String projectName) {
        this.projectName = projectName;
    }

    /**
     * The project in the workspace.
     *
     * @return a handle; the project may not exist yet
     */
    public IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(projectName);
    }
}
