package org.stacklab.ui.topology.toggle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Preset;
import org.stacklab.machine.part.Presets;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.catalogue.Wording;

/** Chooses a preset for the whole lab, and shows which one it has. */
final class PresetBar {
    private final List<Preset> presets = Presets.all();
    private final Combo combo;

    /**
     * Makes the widgets.
     *
     * @param chosen gets the preset the user chooses
     */
    PresetBar(Composite parent, Consumer<Preset> chosen) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.presetOfLab);
        combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("preset");
        combo.add(Messages.ownChoice);
        presets.forEach(preset -> combo.add(Wording.current().label(preset)));
        combo.addListener(SWT.Selection, e -> preset().ifPresent(chosen));
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    }

    private static String tip(Preset preset) {
        return NLS.bind(Messages.stated, Wording.current().explanation(preset), Wording.current().source(preset));
    }

    private Optional<Preset> preset() {
        int index = combo.getSelectionIndex();
        return index < 1 ? Optional.empty() : Optional.of(presets.get(index - 1));
    }

    /** Shows the preset whose values the whole lab has. */
    void show(Lab lab, Catalogue catalogue) {
        Scope all = Scope.ofAll(lab);
        combo.select(0);
        for (int i = 0; i < presets.size(); i++) {
            Map<Toggle, String> toggles = all.toggles(presets.get(i), catalogue);
            if (toggles.entrySet().stream().allMatch(each -> each.getKey().is(each.getValue()))) {
                combo.select(i + 1);
            }
        }
        combo.setToolTipText(preset().map(PresetBar::tip).orElse(Messages.ownConfiguration));
    }
}
