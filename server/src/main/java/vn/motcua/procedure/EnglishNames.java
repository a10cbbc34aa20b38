package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.rank.IndexedText;
import vn.motcua.nlp.rank.SearchRequest;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.nlp.rank.TextIndex;
import vn.motcua.nlp.text.SyllableShape;

/// Finds procedures by their names in English (tên tiếng Anh). Apart from the other words, so that what people ask in
/// Vietnamese is found as if there were none.
final class EnglishNames {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern LATIN = Pattern.compile("[ -~]*");

    /// Words that a question may hold beside those of a name.
    private static final Set<String> BESIDE = Set.of(
            "a",
            "an",
            "the",
            "how",
            "to",
            "do",
            "i",
            "my",
            "me",
            "for",
            "of",
            "in",
            "on",
            "at",
            "with",
            "and",
            "or",
            "is",
            "what",
            "where",
            "can",
            "get",
            "apply",
            "register",
            "need",
            "want",
            "new",
            "procedure");

    private final TextIndex index;
    private final NavigableSet<String> vocabulary;

    private EnglishNames(TextIndex index, NavigableSet<String> vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    static EnglishNames none() {
        // The space of meanings is that of Vietnamese.
        TextIndex words = TextIndex.of(List.of()).with(MeaningModel.none(), List.of());
        return new EnglishNames(words, new TreeSet<>());
    }

    /// @param items all that are served now
    EnglishNames of(Iterable<CatalogueItem> items, List<String> removed) {
        List<IndexedText> texts = new ArrayList<>();
        List<String> gone = new ArrayList<>(removed);
        NavigableSet<String> words = new TreeSet<>();
        for (CatalogueItem item : items) {
            if (item.english().isEmpty()) {
                gone.add(item.code().value());
            } else {
                texts.add(text(item));
                words.addAll(words(item.english()));
            }
        }
        return new EnglishNames(index.changed(texts, gone), words);
    }

    private static IndexedText text(CatalogueItem item) {
        IndexedText whole = SearchTexts.of(item);
        return new IndexedText(whole.id(), item.english(), List.of(), "", "", whole.facets(), whole.prior());
    }

    /// What was found; empty when the words are not English, or no name has them.
    ///
    /// @param vietnamese whether a word stands in Vietnamese names too, as *karaoke* does; alone it is no English then
    Optional<SearchResult> search(SearchRequest request, Predicate<String> vietnamese) {
        if (!isEnglish(request.text(), vietnamese)) {
            return Optional.empty();
        }
        SearchResult found = index.search(request);
        return found.total() == 0 ? Optional.empty() : Optional.of(found);
    }

    /// Every word is one of the names', and one of them at least is not Vietnamese: "do", "to" and "an" are both.
    private boolean isEnglish(String text, Predicate<String> vietnamese) {
        if (!LATIN.matcher(text).matches()) {
            return false;
        }
        boolean foreign = false;
        List<String> words = words(text);
        boolean alsoVietnamese = words.size() == 1 && vietnamese.test(words.getFirst());
        for (String word : words) {
            boolean known = isKnown(word);
            if (!known && !BESIDE.contains(word)) {
                return false;
            }
            foreign |= known && !SyllableShape.isPossible(word);
        }
        return foreign && !alsoVietnamese;
    }

    /// Also by its beginning: the last word may be half typed.
    private boolean isKnown(String word) {
        String next = vocabulary.ceiling(word);
        return next != null && next.startsWith(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
