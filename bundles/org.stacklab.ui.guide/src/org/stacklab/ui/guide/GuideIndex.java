package org.stacklab.ui.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds pages by words, in an index in memory; every passage of a page is a document of it, so that hits can show where they are. */
final class GuideIndex {
    private static final String PAGE = "page";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final int MOST_PASSAGES = 200;

    private final GuideBook book;
    private final Words words;
    private final IndexSearcher searcher;

    /**
     * Builds the index. Takes a while: call it in a job.
     *
     * @param book what is searched; its language decides how words are reduced to their stems
     * @throws IOException never, as nothing leaves the memory
     */
    GuideIndex(GuideBook book) throws IOException {
        this.book = book;
        Analyzer analyzer = Locale.GERMAN.getLanguage().equals(book.locale().getLanguage()) ? new GermanAnalyzer() : new EnglishAnalyzer();
        words = new Words(analyzer);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (Page page : book.pages()) {
                for (String passage : page.passages()) {
                    writer.addDocument(document(page, passage));
                }
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(memory));
    }

    private static Document document(Page page, String passage) {
        Document document = new Document();
        document.add(new StringField(PAGE, page.id(), Field.Store.YES));
        document.add(new TextField(passage.equals(page.title()) ? TITLE : TEXT, passage, Field.Store.YES));
        return document;
    }

    /**
     * Finds pages.
     *
     * @param query words, or beginnings of words; titles count more than text, whole words more than beginnings
     * @return at most one hit for each page, the best first
     * @throws IOException never, as nothing leaves the memory
     */
    List<Hit> find(String query) throws IOException {
        List<String> stems = words.stems(query);
        Map<String, Hit> best = new LinkedHashMap<>();
        for (ScoreDoc each : searcher.search(anyOf(stems), MOST_PASSAGES).scoreDocs) {
            Document document = searcher.storedFields().document(each.doc);
            Page page = book.page(document.get(PAGE)).orElseThrow();
            String passage = document.get(TEXT) == null ? page.passages().get(1) : document.get(TEXT);
            best.putIfAbsent(page.id(), new Hit(page, words.marked(passage, stems)));
        }
        return new ArrayList<>(best.values());
    }

    private static Query anyOf(List<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String stem : stems) {
            for (String field : List.of(TITLE, TEXT)) {
                float weight = TITLE.equals(field) ? 3 : 1;
                any.add(new BoostQuery(new TermQuery(new Term(field, stem)), weight), BooleanClause.Occur.SHOULD);
                any.add(new BoostQuery(new PrefixQuery(new Term(field, stem)), weight / 2), BooleanClause.Occur.SHOULD);
            }
        }
        return any.build();
    }

    /**
     * A page that was found.
     *
     * @param page the page
     * @param passage markup of the passage that fits best, the words found in bold type
     */
    record Hit(Page page, String passage) {
    }
}
