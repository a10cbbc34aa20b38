package vn.motcua.procedure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.checklist.Problem.Reason;

class TableCheckTest {
    private static List<Problem> check(String json) {
        return TableCheck.problems(Given.table(json), Given.DOCUMENTS, Set.of("2.000528")::contains);
    }

    private static List<Reason> reasons(String from, String to) {
        assertThat(Given.birthJson()).contains(from);
        return check(Given.birthJson().replace(from, to)).stream()
                .map(Problem::reason)
                .toList();
    }

    @Test
    void shouldAcceptASoundTable() {
        assertThat(check(Given.birthJson())).isEmpty();
    }

    @Test
    void shouldTakeTheFirstRowThatCounts() {
        ChecklistTable table = Given.birthTable();
        Stop stop = table.walk(new Answers(Map.of(
                "foreign",
                "no",
                "abandoned",
                "no",
                "birth-certificate",
                "yes",
                "surrogate",
                "no",
                "applicant",
                "other")));
        assertThat(stop).isInstanceOfSatisfying(Stop.Finished.class, finished -> {
            assertThat(finished.checklist().papers())
                    .extracting(ChecklistTable.Paper::document)
                    .containsExactly(
                            "Tờ khai đăng ký khai sinh", "Giấy chứng sinh", "Giấy ủy quyền", "Giấy tờ tùy thân");
            assertThat(finished.checklist().notices()).hasSize(1);
        });
    }

    @Test
    void shouldAskAgainWhatWasAnsweredWithNoKnownChoiceAndForgetWhatIsNotAsked() {
        ChecklistTable table = Given.birthTable();
        assertThat(table.walk(new Answers(Map.of("foreign", "maybe"))))
                .isInstanceOfSatisfying(
                        Stop.Asked.class,
                        asked -> assertThat(asked.question().id()).isEqualTo("foreign"));
        assertThat(table.walk(new Answers(Map.of("foreign", "yes", "applicant", "other"))))
                .isInstanceOfSatisfying(Stop.Redirected.class, redirected -> {
                    assertThat(redirected.redirect().procedure()).isEqualTo("2.000528");
                    assertThat(redirected.answers().choices()).containsOnlyKeys("foreign");
                });
    }

    @Test
    void shouldNoticeWhatLeavesSomebodyWithoutAnAnswer() {
        assertThat(reasons("\"fees\": [ { \"when\": [],", "\"fees\": [ { \"when\": [{\"applicant\":[\"parent\"]}],"))
                .containsExactly(Reason.NO_FEE);
        assertThat(reasons(
                        "\"places\": [ { \"when\": [],", "\"places\": [ { \"when\": [{\"applicant\":[\"parent\"]}],"))
                .containsExactly(Reason.NO_PLACE);
        assertThat(reasons("\"times\": [ { \"when\": [],", "\"times\": [ { \"when\": [{\"surrogate\":[\"no\"]}],"))
                .containsExactly(Reason.NO_TIME);
    }

    @Test
    void shouldNoticePapersThatAreNotInTheRecordOrReachNobody() {
        assertThat(reasons("\"document\": \"Giấy ủy quyền\"", "\"document\": \"Giấy uỷ quyền\""))
                .containsExactly(Reason.DOCUMENT_UNKNOWN, Reason.DOCUMENT_NOT_REACHED);
        assertThat(reasons("\"document\": \"Giấy ủy quyền\"", "\"document\": \"Giấy chứng sinh điện tử\""))
                .containsExactly(Reason.DOCUMENT_IS_NOTE, Reason.DOCUMENT_NOT_REACHED);
        assertThat(reasons("\"Giấy tờ chứng minh nơi cư trú\"]", "\"Giấy chứng sinh điện tử\"]"))
                .containsExactly(Reason.DOCUMENT_IS_NOTE, Reason.DOCUMENT_NOT_REACHED);
        assertThat(reasons(
                        "\"Giấy chứng sinh\", \"when\": [ { \"birth-certificate\": [\"yes\"] } ]",
                        "\"Giấy ủy quyền\", \"when\": [ { \"birth-certificate\": [\"yes\"] } ]"))
                .contains(Reason.PAPER_TWICE, Reason.DOCUMENT_NOT_REACHED);
    }

    @Test
    void shouldNoticeConditionsThatCannotBeDecided() {
        assertThat(reasons("[ { \"abandoned\": [\"no\"] } ]", "[ { \"applicant\": [\"other\"] } ]"))
                .containsOnly(Reason.CONDITION_LATER_QUESTION);
        assertThat(reasons("{ \"surrogate\": [\"yes\"] }", "{ \"surogate\": [\"yes\"] }"))
                .containsExactly(Reason.CONDITION_UNKNOWN_QUESTION);
        assertThat(reasons("{ \"surrogate\": [\"yes\"] }", "{ \"surrogate\": [\"ja\"] }"))
                .containsExactly(Reason.CONDITION_UNKNOWN_CHOICE);
        assertThat(reasons("{ \"surrogate\": [\"yes\"] }", "{ }")).containsExactly(Reason.CONDITION_EMPTY);
    }

    @Test
    void shouldNoticeWhatNobodyEverSees() {
        assertThat(reasons("{ \"surrogate\": [\"yes\"] }", "{ \"surrogate\": [\"yes\"], \"abandoned\": [\"yes\"] }"))
                .containsExactly(Reason.NEVER_USED, Reason.DOCUMENT_NOT_REACHED);
        assertThat(reasons("[ { \"abandoned\": [\"no\"] } ]", "[ { \"foreign\": [\"yes\"] } ]"))
                .contains(Reason.NEVER_ASKED);
    }

    @Test
    void shouldNoticeRedirectsToNowhere() {
        assertThat(reasons("\"procedure\": \"2.000528\"", "\"procedure\": \"2.00052\""))
                .containsExactly(Reason.REDIRECT_UNKNOWN);
        assertThat(reasons("\"procedure\": \"2.000528\"", "\"procedure\": \"1.001193\""))
                .containsExactly(Reason.REDIRECT_ITSELF);
        assertThat(reasons("[ { \"foreign\": [\"yes\"] } ]", "[]")).contains(Reason.REDIRECT_ALWAYS);
    }

    @Test
    void shouldRefuseAWordThatTheFormatDoesNotKnow() {
        assertThatThrownBy(() -> Given.table(Given.birthJson().replace("\"notices\"", "\"notice\"")))
                .hasMessageContaining("notice");
    }
}
