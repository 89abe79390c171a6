package org.stacklab.app.run;

import java.util.Map;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Tells commands what the current session is doing, and switches the keys that steer it. They hold everywhere but in the Labs view,
 * where F5 keeps its meaning of reading the folders again.
 */
public final class RunSource extends AbstractSourceProvider {
    private static final String VARIABLE = "org.stacklab.app.run.state";
    private static final String CONTEXT = "org.stacklab.app.run.simulating";
    private static final String LABS_VIEW = "org.stacklab.app.labs";

    private final Runnable listener = this::changed;
    private IServiceLocator locator;
    private RunService runs;
    private RunState told = RunState.NONE;
    private IContextActivation keys;

    /** Made by the extension registry. */
    public RunSource() {
    }

    @Override
    public void initialize(IServiceLocator newLocator) {
        locator = newLocator;
    }

    @Override
    public Map<String, Object> getCurrentState() {
        if (runs == null) {
            runs = locator.getService(RunService.class);
            runs.addListener(listener);
        }
        return Map.of(VARIABLE, runs.state().word());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    private void changed() {
        RunState state = runs.state();
        if (state != told) {
            told = state;
            switchKeys(state == RunState.RUNNING || state == RunState.PAUSED);
            fireSourceChanged(ISources.WORKBENCH, VARIABLE, state.word());
            locator.getService(ICommandService.class).refreshElements(ResumeHandler.COMMAND, null);
        }
    }

    private void switchKeys(boolean on) {
        IContextService contexts = locator.getService(IContextService.class);
        if (on && keys == null) {
            keys = contexts.activateContext(CONTEXT, new Elsewhere());
        } else if (!on && keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
    }

    @Override
    public void dispose() {
        if (runs != null) {
            runs.removeListener(listener);
        }
    }

    /** True unless the Labs view is active. */
    private static final class Elsewhere extends Expression {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(!LABS_VIEW.equals(context.getVariable(ISources.ACTIVE_PART_ID_NAME)));
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_PART_ID_NAME);
        }
    }
}
