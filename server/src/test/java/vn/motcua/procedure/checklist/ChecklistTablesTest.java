package vn.motcua.procedure.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.StarterEntry;
import vn.motcua.procedure.checklist.web.ProblemWords;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Every table that ships, checked as the console checks an editor's: a wrong one would send people away from the desk.
class ChecklistTablesTest {
    private static final ProblemWords WORDS = new ProblemWords(new Texts(), Language.VI);
    private static final Map<String, StarterEntry> ENTRIES = StarterCatalogue.read(ObjectMapper.getDefault()).stream()
            .collect(Collectors.toMap(entry -> entry.official().code().value(), Function.identity()));

    @Test
    void everyTableShouldPassItsCheck() {
        List<String> faults = new ArrayList<>();
        StarterTables.files().forEach((name, content) -> problems(name, content)
                .forEach(problem -> faults.add(name + "  " + problem.path() + "  " + WORDS.sentence(problem))));
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    @Test
    void everyTableShouldBeWrittenInComposedVietnamese() {
        assertThat(StarterTables.files()).allSatisfy((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        });
    }

    private static List<Problem> problems(String name, byte[] content) {
        try {
            ChecklistTable table = StarterTables.parse(content, ObjectMapper.getDefault());
            StarterEntry entry = ENTRIES.get(table.code().value());
            if (entry == null || !name.equals(table.code() + ".json")) {
                return List.of(Problem.of(
                        Problem.Reason.CODE_DIFFERS, "code", table.code().value()));
            }
            return TableCheck.problems(table, entry.plain().documents(), ENTRIES::containsKey);
        } catch (IOException e) {
            return List.of(Problem.of(Problem.Reason.UNREADABLE, "file", String.valueOf(e.getMessage())));
        }
    }
}
