package org.stacklab.ui.topology.wizard;

import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for folder and name of the new lab, and proposes a name nobody has yet. */
final class FilePage extends WizardNewFileCreationPage {
    private final Supplier<Beginning> beginning;
    private final Function<String, InputStream> content;
    private String proposed;

    /**
     * A page for one wizard.
     *
     * @param selection what is selected in the workbench
     * @param beginning what the user has chosen
     * @param content makes what the file of a name shall contain
     */
    FilePage(IStructuredSelection selection, Supplier<Beginning> beginning, Function<String, InputStream> content) {
        super("lab", selection);
        this.beginning = beginning;
        this.content = content;
        setTitle(Messages.file);
        setDescription(Messages.filePrompt);
        setFileExtension("lab");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        propose();
    }

    @Override
    protected InputStream getInitialContents() {
        return content.apply(getFileName());
    }

    /** Proposes a name as long as the user has not written one. */
    void propose() {
        if (proposed == null || getFileName().replaceFirst("\\.lab$", "").equals(proposed)) {
            proposed = free(beginning.get().proposal());
            setFileName(proposed);
        }
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(free).addFileExtension("lab")); i++) {
            free = name + i;
        }
        return free;
    }
}
