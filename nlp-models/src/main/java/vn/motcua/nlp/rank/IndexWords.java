package vn.motcua.nlp.rank;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Which words stand in one stream of the index at all (từ có trong chỉ mục), by their hashes alone: most pairs of
// words
/// that people write stand nowhere, and to know it here spares asking Lucene. Two words of one hash do no harm; then
/// Lucene is asked in vain.
final class IndexWords {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] hashes;

    private IndexWords(long[] hashes) {
        this.hashes = hashes;
    }

    static IndexWords of(IndexReader reader, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        long[] hashes = new long[256];
        int count = 0;
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (count == hashes.length) {
                    hashes = Arrays.copyOf(hashes, count * 2);
                }
                hashes[count++] = hash(term.utf8ToString());
            }
        }
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        return new IndexWords(sorted);
    }

    /// False only where the word surely stands nowhere.
    boolean mayHave(String word) {
        return Arrays.binarySearch(hashes, hash(word)) >= 0;
    }

    private static long hash(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }
}
