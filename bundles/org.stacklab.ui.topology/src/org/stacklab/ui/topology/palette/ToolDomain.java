package org.stacklab.ui.topology.palette;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.ui.IEditorPart;
import org.stacklab.ui.topology.part.SheetTool;

/** The edit domain of an editor, which tells its palette when a tool has done its work and the usual one is in hand again. */
public final class ToolDomain extends DefaultEditDomain {
    private Runnable palette = () -> { };

    /**
     * A domain with the usual tool in hand.
     *
     * @param editor the editor
     */
    public ToolDomain(IEditorPart editor) {
        super(editor);
        setDefaultTool(new SheetTool());
        loadDefaultTool();
    }

    void whenBackToUsual(Runnable newPalette) {
        palette = newPalette;
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (palette != null && tool == getDefaultTool()) {
            palette.run();
        }
    }
}
