package org.stacklab.ui.timeflow;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands that move about in a chart. Their names, keys and places in menus are in {@code plugin.xml}. */
enum ChartCommand {
    ZOOM_IN("zoomIn", ChartMoves::zoomIn),
    ZOOM_OUT("zoomOut", ChartMoves::zoomOut),
    LEFT("left", moves -> moves.pan(-1)),
    RIGHT("right", moves -> moves.pan(1)),
    UP("up", moves -> moves.scroll(-1)),
    DOWN("down", moves -> moves.scroll(1)),
    HIGHER("higher", moves -> moves.stretch(1)),
    LOWER("lower", moves -> moves.stretch(-1)),
    USUAL_HEIGHT("usualHeight", ChartMoves::unstretch),
    FIT("fit", ChartMoves::fit),
    ZOOM_TO_PACKET("zoomToPacket", ChartMoves::zoomToPacket),
    ZOOM_TO_SELECTION("zoomToSelection", ChartMoves::zoomToSelection),
    BACK("back", ChartMoves::back),
    FORWARD("forward", ChartMoves::forward),
    NEXT("next", ChartMoves::next),
    PREVIOUS("previous", ChartMoves::previous),
    CAUSE("cause", ChartMoves::cause),
    EFFECT("effect", ChartMoves::effect),
    CULPRIT("culprit", ChartMoves::culprit),
    CURSOR_A("cursorA", ChartMoves::cursorA),
    CURSOR_B("cursorB", ChartMoves::cursorB),
    DESELECT("deselect", ChartMoves::deselect),
    COPY_PICTURE("copyPicture", ChartMoves::copyPicture);

    /** What the ids of all commands of this bundle begin with. */
    static final String PREFIX = "org.stacklab.ui.timeflow.";

    private final String name;
    private final Consumer<ChartMoves> what;

    ChartCommand(String name, Consumer<ChartMoves> what) {
        this.name = name;
        this.what = what;
    }

    /** Lets whoever the service belongs to, a part or its window, carry out all of these while it is active. */
    static List<IHandlerActivation> bind(IHandlerService handlers, Supplier<ChartMoves> moves) {
        return Stream.of(values()).map(command -> bind(handlers, PREFIX + command.name, () -> command.what.accept(moves.get()))).toList();
    }

    /** Lets whoever the service belongs to, a part or its window, carry out a command while it is active. */
    static IHandlerActivation bind(IHandlerService handlers, String commandId, Runnable what) {
        return handlers.activateHandler(commandId, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                what.run();
                return null;
            }
        });
    }
}
