package vn.motcua.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.domain.StatusTransitions.Transition;

class StatusTransitionsTest {
    private static final Path PICTURE = Path.of("../docs/feedback-states.md");

    /// To redraw: run this test with -Ddraw=true.
    @Test
    void shouldBeDrawnInTheDocumentation() throws IOException {
        String drawn = """
                # States of a feedback report

                Drawn from `StatusTransitions` by its test; in brackets, who may take the step.

                ```mermaid
                %s```
                """.formatted(StatusTransitions.diagram());
        if (Boolean.getBoolean("draw")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(PICTURE).hasContent(drawn);
    }

    @Test
    void shouldReachEveryStateFromTheFirst() {
        Set<ReportStatus> reached = EnumSet.of(ReportStatus.RECEIVED);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ReportStatus from = open.remove();
            StatusTransitions.all().stream()
                    .filter(row -> row.from() == from && reached.add(row.to()))
                    .forEach(row -> open.add(row.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(ReportStatus.values());
    }

    @Test
    void shouldNeverBeStuckWithoutACitizensOrAnOfficersWayOn() {
        for (ReportStatus status : ReportStatus.values()) {
            boolean end = status == ReportStatus.OUT_OF_SCOPE || status == ReportStatus.DUPLICATE;
            assertThat(StatusTransitions.actions(status, ActorRole.COORDINATOR).isEmpty()
                            && StatusTransitions.actions(status, ActorRole.CITIZEN)
                                    .isEmpty())
                    .as(status.name())
                    .isEqualTo(end);
        }
    }

    @Test
    void shouldLeadEachStepToOnePlaceOnly() {
        assertThat(StatusTransitions.all())
                .extracting(row -> row.from() + " " + row.action())
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldLetCitizensOnlyAnswerCloseAndReopen() {
        assertThat(Arrays.stream(ReportStatus.values())
                        .flatMap(status -> StatusTransitions.actions(status, ActorRole.CITIZEN).stream())
                        .distinct())
                .containsExactlyInAnyOrder(ReportAction.ANSWER_QUESTION, ReportAction.CLOSE, ReportAction.REOPEN);
    }

    @Test
    void shouldNotLetOfficersDeclareReportsOutOfScope() {
        assertThat(StatusTransitions.all())
                .filteredOn(row -> row.action() == ReportAction.DECLARE_OUT_OF_SCOPE)
                .extracting(Transition::by)
                .containsOnly(Set.of(ActorRole.COORDINATOR));
    }
}
