package org.stacklab.app.run;

import java.io.IOException;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.console.MessageConsoleStream;

/** Writes what runs came to into the Console view. */
final class RunConsole {
    private MessageConsole console;

    void print(String text) {
        if (console == null) {
            console = new MessageConsole(Messages.Console_name, null);
            ConsolePlugin.getDefault().getConsoleManager().addConsoles(new IConsole[] {console});
        }
        try (MessageConsoleStream out = console.newMessageStream()) {
            out.println(text);
        } catch (IOException closed) {
            throw new IllegalStateException("the console takes no text", closed);
        }
    }
}
