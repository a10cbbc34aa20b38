package vn.motcua.nlp.rank;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives Lucene tokens that were cut beforehand.
final class ListTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> tokens;
    private Iterator<String> remaining;

    ListTokenStream(List<String> tokens) {
        this.tokens = tokens;
        this.remaining = tokens.iterator();
    }

    @Override
    public void reset() {
        remaining = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!remaining.hasNext()) {
            return false;
        }
        term.setEmpty().append(remaining.next());
        return true;
    }
}
