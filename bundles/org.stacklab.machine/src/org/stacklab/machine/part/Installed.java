package org.stacklab.machine.part;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What jars beside Stacklab bring. A jar names each of its classes in a file {@code META-INF/services/DOOR}, DOOR being the interface
 * the class implements; docs/extending.md lists the doors. In OSGi the bundle also says that it registers with this one.
 */
public final class Installed {
    private Installed() {
    }

    /**
     * Everything that is installed for a door. All doors look from here, so that a bundle has to register with one bundle only.
     *
     * @param <T> the door
     * @param door the interface that is implemented
     * @return new instances in the order of the names of their classes, so that nothing depends on the order of jars
     */
    public static <T> List<T> of(Class<T> door) {
        return ServiceLoader.load(door, Installed.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(each -> each.getClass().getName())).toList();
    }
}
