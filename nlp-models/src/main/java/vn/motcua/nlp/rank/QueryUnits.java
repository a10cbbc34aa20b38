package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meaningful pieces of a question (các ý của câu hỏi): single words, and phrases with their official wordings.
///
/// @param units in the order of the question
record QueryUnits(List<Unit> units) {
    static QueryUnits of(QueryPlan plan) {
        List<String> folded = plan.text().folded();
        List<String> accented = plan.text().accented();
        boolean typedMarks = plan.text().hasDiacritics();
        var units = new ArrayList<Unit>();
        List<Lexicon.Match> spans = outermost(meaningful(plan));
        for (int i = 0; i < folded.size(); ) {
            Lexicon.Match span = startingAt(spans, i);
            if (span != null) {
                var wordings = new ArrayList<Wording>();
                int end = i + span.length();
                wordings.add(new Wording(folded.subList(i, end), typedMarks ? accented.subList(i, end) : List.of()));
                span.alternatives().forEach(words -> wordings.add(new Wording(words, List.of())));
                units.add(new Unit(wordings));
                i = end;
            } else {
                if (plan.weights()[i] > 0) {
                    List<String> marks = typedMarks ? accented.subList(i, i + 1) : List.<String>of();
                    units.add(new Unit(List.of(new Wording(folded.subList(i, i + 1), marks))));
                }
                i++;
            }
        }
        return new QueryUnits(List.copyOf(units));
    }

    private static Lexicon.@Nullable Match startingAt(List<Lexicon.Match> spans, int position) {
        for (Lexicon.Match span : spans) {
            if (span.at() == position) {
                return span;
            }
        }
        return null;
    }

    /// Leaves out what lies wholly within filler or the asking for an aspect.
    private static List<Lexicon.Match> meaningful(QueryPlan plan) {
        var kept = new ArrayList<Lexicon.Match>();
        for (Lexicon.Match match : plan.alternatives()) {
            boolean counts = false;
            for (int i = match.at(); i < match.at() + match.length(); i++) {
                counts |= plan.weights()[i] > 0;
            }
            if (counts) {
                kept.add(match);
            }
        }
        return kept;
    }

    /// Keeps of overlapping phrases the longer, then the earlier.
    private static List<Lexicon.Match> outermost(List<Lexicon.Match> matches) {
        var sorted = new ArrayList<>(matches);
        sorted.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.at() - b.at());
        var kept = new ArrayList<Lexicon.Match>();
        for (Lexicon.Match match : sorted) {
            if (kept.stream().noneMatch(other -> overlap(other, match))) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean overlap(Lexicon.Match a, Lexicon.Match b) {
        boolean apart = a.at() + a.length() <= b.at() || b.at() + b.length() <= a.at();
        return !apart;
    }

    /// One idea of the question.
    ///
    /// @param wordings what was typed first, then the official wordings of it
    record Unit(List<Wording> wordings) {}

    /// One way to say the idea.
    ///
    /// @param folded its syllables without diacritics
    /// @param accented the same syllables as typed; empty when no diacritics were typed or the wording is not the
    // person's
    record Wording(List<String> folded, List<String> accented) {}
}
