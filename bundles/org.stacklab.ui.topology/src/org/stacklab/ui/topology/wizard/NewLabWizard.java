package org.stacklab.ui.topology.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.edit.LabDomain;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.LabProject;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.topology.toggle.PresetCommand;

/** Makes a lab - empty, from a template or from a sample - and opens it, beside what there is to read about a sample. */
public final class NewLabWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private BeginningPage beginning;
    private FilePage page;

    /** Made by the extension registry. */
    public NewLabWizard() {
        setWindowTitle(Messages.title);
    }

    @Override
    public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
        workbench = ofWorkbench;
        beginning = new BeginningPage(() -> page.propose());
        page = new FilePage(selection, beginning::beginning, this::content);
        IProject own = LabProject.OWN.project();
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (own.isAccessible() && (selected == null || !selected.getProject().equals(own))) {
            page.setContainerFullPath(own.getFullPath());
        }
    }

    /** The file the wizard makes. */
    private InputStream content(String fileName) {
        String name = IPath.fromOSString(fileName).removeFileExtension().lastSegment();
        try {
            Lab lab = beginning.beginning().create(name);
            EditingDomain domain = LabDomain.open(lab);
            beginning.preset().map(preset -> PresetCommand.of(lab, preset, Catalogue.standard(), new LabCommands(domain, DefaultParts.E1)))
                    .ifPresent(domain.getCommandStack()::execute);
            return new ByteArrayInputStream(LabFiles.write(lab));
        } catch (LabFileException e) {
            MessageDialog.openError(getShell(), Messages.title, Phrases.current().say(e.getMessage()));
            return InputStream.nullInputStream();
        }
    }

    @Override
    public void addPages() {
        addPage(beginning);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        IWorkbenchPage window = workbench.getActiveWorkbenchWindow().getActivePage();
        try {
            Optional<IFile> readme = beginning.beginning().readme();
            if (readme.isPresent()) {
                IDE.openEditor(window, readme.get(), false);
            }
            IDE.openEditor(window, file);
        } catch (PartInitException e) {
            MessageDialog.openError(getShell(), Messages.title, e.getMessage());
        }
        return true;
    }
}
