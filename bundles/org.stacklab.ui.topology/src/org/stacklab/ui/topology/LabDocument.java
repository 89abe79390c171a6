package org.stacklab.ui.topology;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.Diagnostic;
import org.stacklab.compile.LabCompiler;
import org.stacklab.compile.Overrides;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.edit.LabCommandStack;
import org.stacklab.model.edit.LabDomain;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Setting;
import org.stacklab.ui.topology.file.EditedFile;
import org.stacklab.ui.catalogue.Phrases;

/** A lab that is being edited: the model, its command stack and what is wrong with it. Knows nothing of the screen. */
final class LabDocument {
    private final Lab lab;
    private final byte[] read;
    private final AdapterFactoryEditingDomain domain;
    private final Catalogue catalogue = Catalogue.standard();
    private List<Diagnostic> diagnostics = List.of();
    private Map<EObject, String> mistakes = Map.of();
    private Compilation compilation;

    private LabDocument(Lab lab) {
        this.lab = lab;
        read = EditedFile.content(lab);
        domain = LabDomain.open(lab);
        lab.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                compilation = null;
            }
        });
        validate();
    }

    /**
     * Reads a lab.
     *
     * @throws LabFileException if it is no lab, with a sentence for the user
     */
    static LabDocument load(Path file) throws LabFileException {
        return new LabDocument(LabFiles.load(file));
    }

    Lab lab() {
        return lab;
    }

    /** What the lab was when it was read, as a file. */
    byte[] read() {
        return read;
    }

    AdapterFactoryEditingDomain domain() {
        return domain;
    }

    LabCommandStack stack() {
        return (LabCommandStack) domain.getCommandStack();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What the engine can run; found once, as long as the lab does not change. */
    Compilation compile() {
        if (compilation == null) {
            compilation = LabCompiler.compile(lab, catalogue, Overrides.NONE);
        }
        return compilation;
    }

    /** Sets properties and parts, in one step that can be undone. */
    void apply(Overrides overrides) {
        LabCommands commands = new LabCommands(domain, DefaultParts.E1);
        CompoundCommand all = new CompoundCommand(Messages.switchToggles);
        overrides.forEach(lab, (element, key, value) -> {
            EStructuralFeature place = element.eClass().getEStructuralFeature(key);
            all.append(place == null ? commands.putSetting(element, key, value) : commands.set(element, place, value));
        });
        if (!all.isEmpty()) {
            stack().execute(all);
        }
    }

    /** Looks for mistakes in the lab as it is now. */
    void validate() {
        diagnostics = LabCompiler.validate(lab, catalogue);
        Map<EObject, String> sentences = new LinkedHashMap<>();
        for (Diagnostic each : diagnostics.stream().filter(Diagnostic::isMistake).toList()) {
            EObject element = each.element() instanceof Setting setting ? setting.eContainer() : each.element();
            sentences.merge(element, Phrases.current().say(each.message()), (one, other) -> one + "\n" + other);
        }
        mistakes = sentences;
    }

    /** What the last validation found, for the Problems view. */
    List<LabMarkers.Problem> problems() {
        return diagnostics.stream().map(LabMarkers.Problem::of).toList();
    }

    /** What is wrong with an element, a line for each mistake; empty when nothing is. */
    String mistakesOf(EObject element) {
        return mistakes.getOrDefault(element, "");
    }
}
