package org.stacklab.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pages of one language in their order, and which of them is about which view or editor; {@code contents.xml} says both. */
final class GuideBook {
    /** The page of the first start; it is not among the contents. */
    static final String WELCOME = "welcome";

    private final Locale locale;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Page> subjects = new LinkedHashMap<>();

    private GuideBook(Locale locale) {
        this.locale = locale;
        NodeList entries = read("contents").getElementsByTagName("page");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            Page page = page(locale, entry.getAttribute("id"));
            pages.put(page.id(), page);
            for (String part : entry.getAttribute("about").split(" ")) {
                subjects.put(part, page);
            }
        }
    }

    /** The book in a language; English where there is none in it. */
    static GuideBook in(Locale locale) {
        return new GuideBook(locale);
    }

    /** A page that is read alone. */
    static Page page(Locale locale, String id) {
        String language = Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "de" : "en";
        return Page.of(id, read(language + "/" + id));
    }

    Locale locale() {
        return locale;
    }

    /** All pages, the first to begin with. */
    List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** A page by its id. */
    Optional<Page> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The page about a view or an editor. */
    Optional<Page> about(String part) {
        return Optional.ofNullable(subjects.get(part));
    }

    /** The views and editors that have a page. */
    List<String> subjects() {
        return subjects.keySet().stream().filter(part -> !part.isEmpty()).toList();
    }

    private static Element read(String name) {
        try (InputStream file = GuideBook.class.getResourceAsStream("pages/" + name + ".xml")) {
            if (file == null) {
                throw new IllegalStateException("the guide has no file " + name);
            }
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the guide's file " + name + " cannot be read", e);
        }
    }
}
