package org.stacklab.ui.guide;

import java.util.Locale;

/**
 * Where a link of a page leads, written as in {@code page:chart}.
 *
 * @param kind what the target is
 * @param target a page's id, a view's id, the name of a sample lab, or a command as {@code ParameterizedCommand} writes it
 */
record Link(Kind kind, String target) {
    /** What a link can lead to. */
    enum Kind {
        /** Another page. */
        PAGE,
        /** A view of the workbench. */
        VIEW,
        /** A sample lab, in its editor. */
        LAB,
        /** The lesson of a sample lab. */
        LESSON,
        /** A command, carried out. */
        COMMAND
    }

    /** The link that is written like this. */
    static Link of(String href) {
        int colon = href.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("The link '" + href + "' has no kind: write it like page:chart.");
        }
        return new Link(Kind.valueOf(href.substring(0, colon).toUpperCase(Locale.ROOT)), href.substring(colon + 1));
    }

    /** The file of the sample lab or lesson, from the root of the workspace. */
    String samplePath() {
        return "/sample-labs/" + target + "/" + target + (kind == Kind.LAB ? ".lab" : ".lesson");
    }
}
