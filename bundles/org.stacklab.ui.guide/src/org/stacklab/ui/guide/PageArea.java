package org.stacklab.ui.guide;

import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.HyperlinkGroup;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.stacklab.ui.Colours;

/** Draws a page, as wide as there is room, with links that can be reached by the Tab key. */
final class PageArea {
    private static final int MARGIN_PX = 12;

    private final ScrolledFormText scrolled;

    /**
     * Makes the widgets.
     *
     * @param parent where
     * @param morePoints how much larger than usual letters are
     * @param follower is told the link that was chosen
     */
    PageArea(Composite parent, int morePoints, Consumer<Link> follower) {
        scrolled = new ScrolledFormText(parent, SWT.V_SCROLL, true);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        FormText text = scrolled.getFormText();
        text.marginWidth = MARGIN_PX;
        text.marginHeight = MARGIN_PX;
        paint(scrolled);
        paint(text);
        text.setHyperlinkSettings(new HyperlinkGroup(parent.getDisplay()));
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
        Font base = parent.getFont();
        text.setFont(font(fonts, base, morePoints, SWT.NORMAL));
        text.setFont(Markup.TITLE, font(fonts, base, morePoints + 6, SWT.BOLD));
        text.setFont(Markup.HEADING, font(fonts, base, morePoints + 2, SWT.BOLD));
        text.setFont(Markup.CODE, font(fonts, JFaceResources.getTextFont(), morePoints, SWT.NORMAL));
        text.setColor(Markup.TITLE, Colours.ACCENT);
        text.setColor(Markup.HEADING, Colours.ACCENT);
        text.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> follower.accept(Link.of((String) e.getHref()))));
    }

    private static void paint(Control control) {
        control.setBackground(Colours.PAPER);
        control.setForeground(Colours.INK);
    }

    private static Font font(LocalResourceManager fonts, Font of, int morePoints, int style) {
        return fonts.create(FontDescriptor.createFrom(of).increaseHeight(morePoints).setStyle(style));
    }

    /** The widget, to be laid out. */
    Control control() {
        return scrolled;
    }

    /** Draws a page from its begin. */
    void show(Page page) {
        scrolled.setText(page.markup());
        scrolled.setOrigin(0, 0);
        scrolled.reflow(true);
    }

    void setFocus() {
        scrolled.getFormText().setFocus();
    }
}
