package org.stacklab.app;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Makes the methods of a test a user: they run on a thread of their own, while the UI thread handles what comes, as always. So a test
 * goes on while a dialog is open. Whatever it looks at it asks for through {@link Sight}.
 */
final class UserThread implements InvocationInterceptor {
    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        apart(invocation);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        apart(invocation);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        apart(invocation);
    }

    private static void apart(Invocation<Void> invocation) throws Throwable {
        Display display = Display.getCurrent();
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread user = new Thread(() -> {
            try {
                invocation.proceed();
            } catch (Throwable whatever) {
                failure.set(whatever);
                display.asyncExec(() -> closeDialogs(display));
            } finally {
                display.asyncExec(() -> done.set(true));
            }
        }, "user");
        user.start();
        while (!done.get()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    /** A user who has failed leaves no dialog open, which would keep the other tests waiting. */
    private static void closeDialogs(Display display) {
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                shell.close();
            }
        }
    }
}
