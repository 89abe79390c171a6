package org.stacklab.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The layering test finds what it is there to find. */
final class SourceFileTest {

    private static SourceFile source(String text) {
        return SourceFile.of("A.java", "org.stacklab.a", text);
    }

    @Test
    void findsImportsAndQualifiedNames() {
        SourceFile source = source("""
            import org.eclipse.emf.ecore.EObject;
            import static org.stacklab.sim.Time.now;
            import org.stacklab.wire.*;
            class A { org.eclipse.swt.SWT x = new com.ibm.icu.Text(); java.util.List<String> l; }
            """);
        assertEquals(Set.of("org.eclipse.emf.ecore", "org.stacklab.sim", "org.stacklab.wire", "org.eclipse.swt",
            "com.ibm.icu"), source.usedPackages());
    }

    @Test
    void passesOverCommentsAndStrings() {
        SourceFile source = source("""
            /* org.eclipse.swt.SWT */ // new Random() org.a.B
            class A { String s = "System.nanoTime() \\" org.c.D"; char c = '"'; int HashMapper; }
            """);
        assertEquals(Set.of(), source.usedPackages());
        assertEquals(Set.of(), source.bannedCalls());
    }

    @Test
    void findsWhatRingZeroMustNotCall() {
        SourceFile source = source("""
            class A { Object o = new HashMap<String, Integer>(); long t = System.nanoTime() + System . currentTimeMillis();
            double d = Math.random() + new Random().nextInt(); Object l = new LinkedHashMap<>();
            { Thread.yield(); list.stream().parallel(); } }
            """);
        assertEquals(Set.of("HashMap", "System.nanoTime", "System.currentTimeMillis", "Math.random", "newRandom", "Thread",
            ".parallel("),
            source.bannedCalls());
    }

    @Test
    void allowsAPackageAndWhatIsBelowIt() {
        AllowList list = AllowList.parse(List.of("[ring 1]", "model: org.eclipse.emf.* sim", "[debt]"));
        assertEquals(List.of(true, true, false, true, false), List.of(list.allows("model", "org.eclipse.emf"),
            list.allows("model", "org.eclipse.emf.ecore"), list.allows("model", "org.eclipse.emfatic"),
            list.allows("model", "sim"), list.allows("model", "simple")));
    }

    @Test
    void refusesABundleNamedTwice() {
        List<String> lines = List.of("[ring 0]", "sim:", "sim: wire");
        assertThrows(IllegalArgumentException.class, () -> AllowList.parse(lines));
    }
}
