package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.WordLists;

/// What people ask a commune for though another authority deals with it (cơ quan khác giải quyết). Data:
// `authorities.tsv`.
final class Authorities {
    private static final List<Rule> RULES = load();

    private Authorities() {}

    static Optional<Authority> of(QueryText text) {
        Rule best = null;
        int longest = 0;
        for (Rule rule : RULES) {
            int length = rule.meaning().longestIn(text);
            if (length > longest && !rule.except().anyIn(text)) {
                longest = length;
                best = rule;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.authority());
    }

    /// The one with this key.
    static Optional<Authority> named(String key) {
        return RULES.stream()
                .map(Rule::authority)
                .filter(authority -> authority.key().equals(key))
                .findFirst();
    }

    private static List<Rule> load() {
        var rules = new ArrayList<Rule>();
        for (String line : WordLists.lines(Chatbot.class, "authorities.tsv")) {
            String[] cells = line.split("\t", -1);
            rules.add(new Rule(
                    Cues.of(cells[2]),
                    Cues.of(cells[3]),
                    new Authority(cells[0], cells[1], cells[4], cells[5].equals("records"))));
        }
        return List.copyOf(rules);
    }

    /// @param key a stable name
    /// @param name the authority
    /// @param advice where to go
    /// @param hasRecords whether the catalogue describes what it does, so that more can be said than where to go
    record Authority(String key, String name, String advice, boolean hasRecords) {}

    private record Rule(Cues meaning, Cues except, Authority authority) {}
}
