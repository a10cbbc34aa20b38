package vn.motcua.feedback.application;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.feedback.SubmitOutcome.EmergencyNumber;
import vn.motcua.feedback.SubmitOutcome.LawfulChannel;
import vn.motcua.feedback.domain.ScopeCheck;
import vn.motcua.nlp.text.VietnameseText;

/// The words that speak for something (từ khóa), from `feedback/words.tsv`; an officer can read why.
final class WordRules implements ScopeCheck {
    private final List<WordRule> rules = DataRows.read("words.tsv", WordRule::of);

    /// One row: any of the phrases speaks for `name` of this kind.
    record WordRule(String kind, String name, double weight, List<Phrase> phrases) {
        static WordRule of(List<String> cells) {
            return new WordRule(
                    cells.get(0),
                    cells.get(1),
                    Double.parseDouble(cells.get(2)),
                    List.of(cells.get(3).split("\\|")).stream().map(Phrase::of).toList());
        }
    }

    /// A phrase in the two forms it is looked for, each between spaces.
    record Phrase(String words, String accented, String folded) {
        static Phrase of(String words) {
            return new Phrase(words, spaced(VietnameseText.normalize(words)), spaced(VietnameseText.fold(words)));
        }
    }

    /// A rule that spoke and the words it heard.
    record Hit(WordRule rule, List<String> words) {}

    /// What the words of a text speak for, in the order of the table.
    List<Hit> hits(String text, String kind) {
        boolean marked = VietnameseText.hasDiacritics(text);
        String spaced = spaced(marked ? VietnameseText.normalize(text) : VietnameseText.fold(text));
        List<Hit> hits = new ArrayList<>();
        for (WordRule rule : rules) {
            if (!rule.kind().equals(kind)) {
                continue;
            }
            List<String> heard = rule.phrases().stream()
                    .filter(phrase -> spaced.contains(marked ? phrase.accented() : phrase.folded()))
                    .map(Phrase::words)
                    .toList();
            if (!heard.isEmpty()) {
                hits.add(new Hit(rule, heard));
            }
        }
        return hits;
    }

    private static String spaced(String text) {
        return " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    @Override
    public java.util.Optional<LawfulChannel> otherChannel(String text) {
        return hits(text, "SCOPE").stream()
                .map(hit -> LawfulChannel.valueOf(hit.rule().name()))
                .findFirst();
    }

    @Override
    public List<EmergencyNumber> emergencyNumbers(String text) {
        return hits(text, "EMERGENCY").stream()
                .map(hit -> EmergencyNumber.valueOf(hit.rule().name()))
                .toList();
    }
}
