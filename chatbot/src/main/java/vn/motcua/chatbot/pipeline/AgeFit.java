package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

/// Puts back what is for people of another age (độ tuổi): who asks for a child of fourteen is not shown the card of
// those
/// under fourteen first. Words alone cannot tell: the number stands in both.
final class AgeFit {
    private static final Pattern SAID = Pattern.compile(" (\\d{1,3}) tuoi ");
    private static final Pattern UNDER = Pattern.compile("duoi (\\d{1,3}) tuoi");
    private static final Pattern FROM = Pattern.compile("tu (?:du )?(\\d{1,3}) tuoi");

    private AgeFit() {}

    /// @param name the plain name of a hit
    static List<Hit> sorted(List<Hit> hits, QueryText text, Function<Hit, Optional<String>> name) {
        OptionalInt age = number(SAID, text.foldedLine());
        if (age.isEmpty()) {
            return hits;
        }
        List<Hit> others = hits.stream()
                .filter(hit -> excludes(name.apply(hit), age.getAsInt()))
                .toList();
        return others.isEmpty()
                ? hits
                : Stream.concat(hits.stream().filter(hit -> !others.contains(hit)), others.stream())
                        .toList();
    }

    private static boolean excludes(Optional<String> name, int age) {
        String folded = VietnameseText.fold(name.orElse(""));
        OptionalInt under = number(UNDER, folded);
        OptionalInt from = number(FROM, folded);
        return under.isPresent() && from.isEmpty() && age >= under.getAsInt()
                || from.isPresent() && under.isEmpty() && age < from.getAsInt();
    }

    private static OptionalInt number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
