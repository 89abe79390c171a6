package org.stacklab.ui.guide;

import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Makes a page of what a search has found, so that it is drawn and gone back to like the others. */
final class Results {
    private static final String ID = "results";

    private Results() {
    }

    /** The hits for a query, each with its passage. */
    static Page page(String query, List<GuideIndex.Hit> hits) {
        String title = NLS.bind(hits.isEmpty() ? Messages.Results_none : Messages.Results_some, query);
        Markup markup = new Markup(title);
        hits.forEach(hit -> markup.add(hit.page(), hit.passage()));
        return new Page(ID, title, markup.form(), List.of(title), List.of());
    }
}
