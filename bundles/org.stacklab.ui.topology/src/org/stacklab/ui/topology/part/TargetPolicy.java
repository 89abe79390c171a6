package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.stacklab.ui.Colours;

/** Frames an element while what is under the pointer fits it: a card over a host, the end of a cable over a free port. */
final class TargetPolicy extends GraphicalEditPolicy {
    /** The role it is installed under. */
    static final String ROLE = "target";

    private static final int LINE_PX = 3;

    private IFigure frame;

    @Override
    public void showTargetFeedback(Request request) {
        if (fits(request)) {
            if (frame == null) {
                frame = frame();
                addFeedback(frame);
            }
        } else {
            eraseTargetFeedback(request);
        }
    }

    private boolean fits(Request request) {
        Object type = request.getType();
        boolean joins = RequestConstants.REQ_CREATE.equals(type) || RequestConstants.REQ_CONNECTION_START.equals(type)
                || RequestConstants.REQ_CONNECTION_END.equals(type) || RequestConstants.REQ_RECONNECT_SOURCE.equals(type)
                || RequestConstants.REQ_RECONNECT_TARGET.equals(type);
        Command command = joins ? getHost().getCommand(request) : null;
        return command != null && command.canExecute();
    }

    private IFigure frame() {
        IFigure figure = getHostFigure();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        RectangleFigure line = new RectangleFigure();
        line.setFill(false);
        line.setForegroundColor(Colours.TRAFFIC);
        line.setLineWidth(LINE_PX);
        getFeedbackLayer().translateToRelative(bounds);
        line.setBounds(bounds.expand(LINE_PX, LINE_PX));
        return line;
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (frame != null) {
            removeFeedback(frame);
            frame = null;
        }
    }
}
