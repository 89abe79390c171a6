package org.stacklab.ui.topology.toggle;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.stacklab.ui.Colours;
import org.stacklab.ui.catalogue.Wording;

/** The widgets of one toggle: its name, the control that fits it, and where its value comes from. */
final class ToggleRow {
    private static final int CONTROL_PX = 120;

    private final BiConsumer<Toggle, String> changer;
    private final Control control;
    private final Label origin;
    private Toggle toggle;

    /**
     * Makes the widgets in a grid of three columns.
     *
     * @param changer gets what the user chooses or writes
     * @param explainer is told when the user looks at the toggle
     * @param scroller gets turns of the wheel that must not change the toggle
     */
    ToggleRow(Composite parent, Toggle toggle, BiConsumer<Toggle, String> changer, Consumer<Toggle> explainer, Listener scroller) {
        this.toggle = toggle;
        this.changer = changer;
        Label name = new Label(parent, SWT.NONE);
        name.setText(Wording.current().label(toggle.parameter()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(12, 0).applyTo(name);
        control = switch (toggle.parameter().unit()) {
            case SWITCH -> checkBox(parent);
            case CHOICE -> combo(parent, scroller);
            default -> text(parent);
        };
        control.setData(toggle.name());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(CONTROL_PX, SWT.DEFAULT).applyTo(control);
        origin = new Label(parent, SWT.NONE);
        origin.setForeground(Colours.FADED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(origin);
        for (Control each : new Control[] {name, control, origin}) {
            each.addListener(SWT.MouseEnter, e -> explainer.accept(this.toggle));
            each.setToolTipText(toggle.name());
        }
        control.addListener(SWT.FocusIn, e -> explainer.accept(this.toggle));
        show(toggle);
    }

    private Control checkBox(Composite parent) {
        Button button = new Button(parent, SWT.CHECK);
        // The style sheet of the workbench paints the ground of a check box white, and GTK's white tick is lost on it.
        button.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        button.addListener(SWT.Selection, e -> changer.accept(toggle, button.getSelection() ? "on" : "off"));
        return button;
    }

    private Control combo(Composite parent, Listener scroller) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(toggle.choices().stream().map(this::words).toArray(String[]::new));
        combo.addListener(SWT.Selection, e -> changer.accept(toggle, toggle.choices().get(combo.getSelectionIndex())));
        combo.addListener(SWT.MouseVerticalWheel, scroller);
        return combo;
    }

    private Control text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER);
        text.addListener(SWT.DefaultSelection, e -> changer.accept(toggle, text.getText()));
        text.addListener(SWT.FocusOut, e -> {
            if (!toggle.is(text.getText())) {
                changer.accept(toggle, text.getText());
                show(toggle);
            }
        });
        return text;
    }

    /** Shows the same toggle, perhaps of other elements, as it is now. */
    void show(Toggle now) {
        toggle = now;
        String value = now.text();
        switch (control) {
            case Button button -> {
                button.setSelection(!value.equals("off"));
                button.setGrayed(value.equals(Toggle.VARIOUS));
                button.setText(words(value));
            }
            case Combo combo -> select(combo, toggle.choices().indexOf(value));
            default -> ((Text) control).setText(value);
        }
        origin.setText(now.origin());
        origin.setToolTipText(now.origin());
    }

    private static void select(Combo combo, int index) {
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }

    private String words(String value) {
        return Wording.current().value(toggle.parameter(), value);
    }

    /** Whether it can show a toggle: it is for the same parameter. */
    boolean fits(Toggle other) {
        return toggle.parameter().equals(other.parameter());
    }
}
