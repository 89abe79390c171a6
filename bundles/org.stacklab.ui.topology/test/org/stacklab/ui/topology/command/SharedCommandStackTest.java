package org.stacklab.ui.topology.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;

final class SharedCommandStackTest {
    private final List<String> text = new ArrayList<>();
    private final BasicCommandStack model = new BasicCommandStack();
    private final SharedCommandStack stack = new SharedCommandStack(model);

    /** Appends a word. */
    private final class Append extends AbstractCommand {
        private final String word;

        Append(String word) {
            super("Append " + word);
            this.word = word;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            text.add(word);
        }

        @Override
        public void undo() {
            text.removeLast();
        }

        @Override
        public void redo() {
            execute();
        }
    }

    private Command append(String word) {
        return new ModelCommand(new Append(word));
    }

    @Test
    void undoesInTheOrderInWhichBothWorldsHaveWorked() {
        stack.execute(append("tool"));
        model.execute(new Append("sheet"));
        assertEquals("Append sheet", stack.getUndoCommand().getLabel());
        stack.undo();
        assertEquals(List.of("tool"), text);
        model.undo();
        assertEquals(List.of(), text);
        assertFalse(stack.canUndo());
        stack.redo();
        assertEquals(List.of("tool"), text);
    }

    @Test
    void takesWhatGefPutTogetherAsOneStep() {
        CompoundCommand both = new CompoundCommand("Move");
        both.add(append("a"));
        both.add(append("b"));
        stack.execute(both);
        assertEquals(List.of("a", "b"), text);
        stack.undo();
        assertEquals(List.of(), text);
        assertFalse(stack.canUndo());
    }

    @Test
    void isDirtyUntilSavedAndAgainAfterUndo() {
        stack.execute(append("a"));
        assertTrue(stack.isDirty());
        stack.markSaveLocation();
        assertFalse(stack.isDirty());
        stack.undo();
        assertTrue(stack.isDirty());
    }

    @Test
    void tellsGefOfWhatOthersDo() {
        int[] told = new int[1];
        stack.addCommandStackListener(event -> told[0]++);
        model.execute(new Append("a"));
        assertEquals(1, told[0]);
        stack.dispose();
        model.execute(new Append("b"));
        assertEquals(1, told[0]);
    }

    @Test
    void leavesAloneWhatCannotBeDone() {
        stack.execute(new ModelCommand(UnexecutableCommand.INSTANCE));
        assertFalse(stack.canUndo());
    }

    @Test
    void refusesCommandsThatBypassTheModel() {
        assertThrows(IllegalStateException.class, () -> stack.execute(new Command("Foreign") { }));
    }
}
