package vn.motcua.procedure.repeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
import vn.motcua.shared.error.DomainException.WrongField;

class RepealCheckTest {
    private static final ProcedureCode OLD = new ProcedureCode("9.000001");
    private static final ProcedureCode NEW = new ProcedureCode("9.000002");
    private static final ProcedureCode THIRD = new ProcedureCode("9.000003");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final RepealCheck check = new RepealCheck(
            OLD,
            TODAY,
            Set.of(OLD, NEW, THIRD)::contains,
            new SuccessorGraph(Map.of(NEW, List.of(THIRD), THIRD, List.of(OLD))));

    @Test
    void shouldNameEverythingThatIsMissing() {
        assertThat(keys(RepealDraft.empty())).containsExactly("date_missing", "decision_missing", "decided_missing");
    }

    @Test
    void shouldReadDaysAsPeopleWriteThemAndTakeAnEndAhead() {
        var draft = new RepealDraft("1/7/2027", " Quyết định số 163/QĐ-BTP ", "20/06/2026", "", "");

        assertThat(keys(draft)).isEmpty();
        assertThat(draft.repeal())
                .isEqualTo(new Repeal(LocalDate.of(2027, 7, 1), "163/QĐ-BTP", LocalDate.of(2026, 6, 20), List.of()));
    }

    @Test
    void shouldRefuseDaysThatCannotBe() {
        assertThat(keys(new RepealDraft("30/02/2026", "1/QĐ", "hôm qua", "", "")))
                .containsExactly("date_unreadable", "date_unreadable");
        assertThat(keys(new RepealDraft("2099-01-01", "1/QĐ", "2026-11-22", "", "")))
                .containsExactly("date_far", "decided_far");
    }

    @Test
    void shouldRefuseSuccessorsThatDoNotExistOrAreNoCodes() {
        assertThat(check.faults(sound("9.999999, khai sinh; 1.23")))
                .extracting(WrongField::textKey, WrongField::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "procedure.repeal.error.successor_malformed", List.of("khai, sinh, 1.23")),
                        org.assertj.core.groups.Tuple.tuple(
                                "procedure.repeal.error.successor_unknown", List.of("9.999999")));
    }

    @Test
    void shouldRefuseItselfAndCirclesAndShowTheChain() {
        assertThat(keys(sound("9.000001"))).containsExactly("successor_itself");
        assertThat(check.faults(sound("9.000002"))).singleElement().satisfies(fault -> {
            assertThat(fault.textKey()).endsWith("successor_cycle");
            assertThat(fault.arguments()).containsExactly("9.000001 → 9.000002 → 9.000003 → 9.000001");
        });
    }

    @Test
    void shouldRefuseMoreThanAnybodyMeans() {
        String many = "9.000002 ".repeat(2)
                + String.join(
                        " ",
                        java.util.stream.IntStream.range(100, 120)
                                .mapToObj("9.000%03d"::formatted)
                                .toList());
        assertThat(keys(sound(many))).contains("successor_many");
        assertThat(keys(new RepealDraft("2026-01-01", "1".repeat(101), "2026-01-01", "", "g".repeat(1001))))
                .containsExactly("decision_long", "note_long");
    }

    private static RepealDraft sound(String successors) {
        return new RepealDraft("2026-07-01", "163/QĐ-BTP", "2026-06-20", successors, "");
    }

    private List<String> keys(RepealDraft draft) {
        return check.faults(draft).stream()
                .map(fault -> fault.textKey().replace("procedure.repeal.error.", ""))
                .toList();
    }
}
