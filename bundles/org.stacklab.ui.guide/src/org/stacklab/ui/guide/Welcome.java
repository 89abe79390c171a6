package org.stacklab.ui.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.IntroPart;
import org.stacklab.ui.Colours;

/** What somebody sees who starts Stacklab for the first time: what it is, and the ways into it. A chosen way closes the page. */
public final class Welcome extends IntroPart {
    private static final int WIDTH_PX = 680;

    private PageArea area;

    /** Made by the extension registry. */
    public Welcome() {
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite sheet = new Composite(parent, SWT.NONE);
        sheet.setBackground(Colours.PAPER);
        GridLayoutFactory.fillDefaults().margins(24, 48).applyTo(sheet);
        addImage(sheet);
        area = new PageArea(sheet, 2, this::leave);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.FILL).grab(true, true).hint(WIDTH_PX, SWT.DEFAULT).applyTo(area.control());
        area.show(GuideBook.page(Locale.getDefault(), GuideBook.WELCOME));
    }

    /** The largest picture of the product. */
    private static void addImage(Composite sheet) {
        Stream<Image> images = Arrays.stream(Window.getDefaultImages());
        images.max(Comparator.comparing(image -> image.getBounds().width)).ifPresent(image -> {
            Label label = new Label(sheet, SWT.NONE);
            label.setBackground(Colours.PAPER);
            label.setImage(image);
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
        });
    }

    /** The other parts come back from behind the page first, so that what opens then has its usual place. */
    private void leave(Link link) {
        IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
        window.getWorkbench().getIntroManager().closeIntro(this);
        window.getShell().getDisplay().asyncExec(() -> new LinkFollower(window).follow(link));
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page looks the same beside other parts.
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }
}
