package org.stacklab.ui.timeflow;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells a screen reader in words what is drawn on a canvas. */
final class ChartAccess {
    private ChartAccess() {
    }

    /** Gives a canvas a name and a description, which may change; both are asked for when the screen reader wants them. */
    static void describe(Canvas canvas, String name, Supplier<String> description) {
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = description.get();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /** Lets the screen reader ask for the description again. */
    static void changed(Canvas canvas) {
        canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }
}
