package vn.motcua.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.UnitMention.Strength;

/// Finds in a text every stretch of syllables that is the name of a unit, the longest first.
final class MentionFinder {
    private final Map<String, List<UnitName>> byKey;
    private final int longest;

    MentionFinder(List<UnitName> names) {
        byKey = names.stream().collect(Collectors.groupingBy(UnitName::foldedKey));
        longest = names.stream().mapToInt(UnitName::length).max().orElse(0);
    }

    List<UnitMention> find(String source) {
        String text = Normalizer.normalize(source, Normalizer.Form.NFC);
        List<Syllable> syllables = Syllable.of(text);
        var mentions = new ArrayList<UnitMention>();
        int at = 0;
        while (at < syllables.size()) {
            UnitMention mention = longestAt(syllables, at, text);
            if (mention == null) {
                at++;
                continue;
            }
            mentions.add(mention);
            at += mention.length();
        }
        return mentions;
    }

    private @Nullable UnitMention longestAt(List<Syllable> syllables, int at, String text) {
        for (int length = Math.min(longest, syllables.size() - at); length >= 1; length--) {
            List<Syllable> typed = syllables.subList(at, at + length);
            String key = String.join(" ", typed.stream().map(Syllable::folded).toList());
            List<UnitName> names = byKey.getOrDefault(key, List.of()).stream()
                    .filter(n -> n.agreesWith(typed))
                    .toList();
            if (!names.isEmpty() && isOneStretch(typed, text)) {
                UnitMention mention = mention(syllables, at, length, text, names);
                if (mention.strength() != Strength.NONE) {
                    return mention;
                }
            }
        }
        return null;
    }

    private static boolean isOneStretch(List<Syllable> typed, String text) {
        for (int i = 1; i < typed.size(); i++) {
            String gap = text.substring(typed.get(i - 1).end(), typed.get(i).start());
            if (gap.contains(",") || gap.contains(";") || gap.contains(".") || gap.contains("\n")) {
                return false;
            }
        }
        return true;
    }

    private static UnitMention mention(
            List<Syllable> syllables, int at, int length, String text, List<UnitName> names) {
        List<Syllable> typed = syllables.subList(at, at + length);
        UnitKindWord kind = UnitKindWord.endingBefore(syllables, at, text);
        List<UnitName> fitting = fittingKind(names, kind);
        UnitKindWord kept = fitting.isEmpty() ? null : kind;
        int start = kept == null ? at : at - kept.length();
        String matched = text.substring(
                syllables.get(start).start(), syllables.get(at + length - 1).end());
        return new UnitMention(
                at,
                length,
                matched,
                bestFirst(fitting.isEmpty() ? names : fitting, typed, syllables),
                kept,
                kept == null ? SurroundingWords.strength(syllables, at, length, text, names) : Strength.TYPED);
    }

    /// The names of the announced kind; failing that, of the same level, for people go on saying "xã" of a new ward.
    private static List<UnitName> fittingKind(List<UnitName> names, @Nullable UnitKindWord kind) {
        if (kind == null) {
            return List.of();
        }
        List<UnitName> exact =
                names.stream().filter(n -> kind.kind() == n.kind()).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        boolean communeLevel = kind.kind().isCommuneLevel();
        return names.stream()
                .filter(n -> n.kind().isCommuneLevel() == communeLevel)
                .toList();
    }

    private static List<UnitName> bestFirst(List<UnitName> names, List<Syllable> typed, List<Syllable> all) {
        boolean writesMarks = all.stream().anyMatch(s -> !s.isUnmarked());
        List<UnitName> exact = names.stream().filter(n -> n.isExactly(typed)).toList();
        List<UnitName> kept = writesMarks && !exact.isEmpty() ? exact : names;
        return kept.stream().sorted(Comparator.comparing(UnitName::basis)).toList();
    }
}
