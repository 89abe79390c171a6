package org.stacklab.ui;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;

/** Finds the pictures in the {@code icons} folder of a bundle. */
public final class Icons {
    private Icons() {
    }

    /**
     * A picture by its name.
     *
     * @param owner a class of the bundle that has the picture
     * @param name the file name without {@code .svg}
     * @return its descriptor; whoever makes an image of it does so through a resource manager that is disposed
     */
    public static ImageDescriptor of(Class<?> owner, String name) {
        URL url = owner.getResource("/icons/" + name + ".svg");
        if (url == null) {
            throw new IllegalStateException("the bundle of " + owner.getName() + " has no icon " + name);
        }
        return ImageDescriptor.createFromURL(url);
    }
}
