package org.stacklab.ui.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes texts apart into the stems of their words, in one language. */
final class Words {
    private final Analyzer analyzer;

    /** Words as this analyzer sees them. */
    Words(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The stems of the words of a text that say something. */
    List<String> stems(String text) throws IOException {
        return tokens(text).stream().map(Token::stem).toList();
    }

    /** The markup of a text; words that begin with one of the stems are in bold type. */
    String marked(String text, List<String> stems) throws IOException {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Token token : tokens(text)) {
            if (stems.stream().anyMatch(token.stem()::startsWith)) {
                marked.append(Markup.escaped(text.substring(done, token.start()))).append("<b>")
                        .append(Markup.escaped(text.substring(token.start(), token.end()))).append("</b>");
                done = token.end();
            }
        }
        return marked.append(Markup.escaped(text.substring(done))).toString();
    }

    private List<Token> tokens(String text) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        }
        return tokens;
    }

    /** A word: its stem, and where it begins and ends in the text. */
    private record Token(String stem, int start, int end) {
    }
}
