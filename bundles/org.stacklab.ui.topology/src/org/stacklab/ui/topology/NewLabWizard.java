package org.stacklab.ui.topology;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.Labs;

/** Makes an empty lab and opens it. */
public final class NewLabWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private WizardNewFileCreationPage page;

    /** Made by the extension registry. */
    public NewLabWizard() {
        setWindowTitle("New Lab");
    }

    @Override
    public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
        workbench = ofWorkbench;
        page = new WizardNewFileCreationPage("lab", selection) {
            @Override
            protected InputStream getInitialContents() {
                return emptyLab(getFileName());
            }
        };
        page.setTitle("Lab");
        page.setDescription("Choose a folder and a name for the new lab.");
        page.setFileName("my-lab");
        page.setFileExtension("lab");
    }

    private static ByteArrayInputStream emptyLab(String fileName) {
        String name = fileName.endsWith(LabFiles.EXTENSION) ? fileName.substring(0, fileName.length() - LabFiles.EXTENSION.length()) : fileName;
        try {
            return new ByteArrayInputStream(LabFiles.write(Labs.create(name)));
        } catch (LabFileException e) {
            throw new IllegalStateException("an empty lab cannot be written", e);
        }
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            MessageDialog.openError(getShell(), "New Lab", e.getMessage());
        }
        return true;
    }
}
