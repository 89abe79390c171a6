package org.stacklab.app.run;

import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.MessageConsole;

/** Writes what runs came to into the Console view. */
final class RunConsole {
    private MessageConsole console;

    void print(String text) {
        if (console == null) {
            console = new MessageConsole(Messages.Console_name, null);
            ConsolePlugin.getDefault().getConsoleManager().addConsoles(new IConsole[] {console});
        }
        console.newMessageStream().println(text);
    }
}
