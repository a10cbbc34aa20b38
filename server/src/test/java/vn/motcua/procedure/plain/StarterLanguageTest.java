package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.StarterEntry;
import vn.motcua.procedure.plain.PlainLanguage.Kind;
import vn.motcua.procedure.plain.PlainLanguage.Remark;

/// The texts that ship with the program hold to what is asked of editors; the counts may only fall.
class StarterLanguageTest {
    private static final Map<Kind, Double> MOST_PER_PROCEDURE =
            Map.of(Kind.LONG_SENTENCE, 0.02, Kind.ABBREVIATION, 0.02, Kind.OFFICE_WORDS, 0.15, Kind.CAPITALS, 0.0);

    @Test
    void shouldBeReadable() {
        List<StarterEntry> entries = StarterCatalogue.read(ObjectMapper.getDefault());
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<String> lines = new ArrayList<>();
        for (StarterEntry entry : entries) {
            texts(entry.plain())
                    .flatMap(text -> PlainLanguage.check(text).stream())
                    .forEach(remark -> {
                        counts.merge(remark.kind(), 1, Integer::sum);
                        lines.add(entry.official().code() + "\t" + describe(remark));
                    });
        }
        System.out.println("Remarks on " + entries.size() + " shipped procedures: " + counts);
        lines.stream().sorted().forEach(line -> System.out.println("  " + line));
        MOST_PER_PROCEDURE.forEach((kind, most) -> assertThat(counts.getOrDefault(kind, 0) / (double) entries.size())
                .as(kind.name())
                .isLessThanOrEqualTo(most));
    }

    private static String describe(Remark remark) {
        return remark.kind() + "\t" + remark.found() + "\t" + remark.better();
    }

    static Stream<String> texts(PlainLayer plain) {
        List<String> texts = new ArrayList<>(List.of(plain.name(), plain.receivingPlace()));
        plain.documents().forEach(document -> texts.addAll(List.of(document.name(), document.when(), document.note())));
        plain.steps().forEach(step -> texts.addAll(List.of(step.who(), step.text())));
        plain.channels().forEach(channel -> texts.addAll(List.of(channel.timeText(), channel.feeText())));
        texts.addAll(plain.conditions());
        return texts.stream();
    }
}
