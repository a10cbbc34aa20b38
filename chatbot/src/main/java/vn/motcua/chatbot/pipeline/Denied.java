package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;

/// What a message says that it is *not* about (điều bị phủ định): of "khai sinh chứ không phải khai tử" only the first
// is
/// looked for.
final class Denied {
    private static final String CLAUSE =
            "\\s*[,;.!]\\s*|\\s+(?=(?iu:(?:chứ|chớ|chu|cho) (?:không|khong|ko|k|hông|hong) ))";
    private static final Cues DENIES =
            Cues.of("^chứ không|^chớ không|^không phải|^ko phải|^đâu phải|^hổng phải|^hông phải|"
                    + "^không nhầm|^chứ ko|^chứ đâu|thôi khỏi|=not that=");
    private static final Cues BEGINS = Cues.of("^í|^ý là|^ý tui là|^à nhầm|^ủa nhầm|^nhầm rồi");

    private Denied() {}

    /// Returns the message without what it denies; the whole message where nothing would be left, or nothing is denied.
    static QueryText cut(QueryText text) {
        List<String> clauses = Stream.of(text.repaired().split(CLAUSE))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        List<String> kept = clauses.stream()
                .filter(clause -> !DENIES.anyIn(QueryText.of(clause)))
                .toList();
        if (kept.size() == clauses.size() || kept.isEmpty()) {
            return text;
        }
        QueryText left = QueryText.of(kept.stream().collect(Collectors.joining(", ")));
        boolean something = kept.stream()
                .anyMatch(clause -> !SubjectWords.of(QueryText.of(clause)).isEmpty()
                        && !(BEGINS.anyIn(QueryText.of(clause)) && clause.split(" ").length <= 2));
        return something ? left : text;
    }
}
