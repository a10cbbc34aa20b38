package vn.motcua.nlp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.training.DocumentTraining;
import vn.motcua.nlp.training.DocumentTraining.Line;

class DocumentClassifierTest {
    private final DocumentClassifier classifier = DocumentClassifier.shipped();

    @Test
    void shouldTellTheFiveKindsApart() {
        assertThat(kind("Giấy chứng sinh", "", 1, 0)).isEqualTo(DocumentKind.SUBMIT);
        assertThat(kind("Xuất trình thẻ căn cước", "", 1, 0)).isEqualTo(DocumentKind.SHOW);
        assertThat(kind("Hộ chiếu", "Giấy tờ phải xuất trình", 1, 0)).isEqualTo(DocumentKind.SHOW);
        assertThat(kind("Tờ khai xin thả diều theo mẫu", "", 1, 0)).isEqualTo(DocumentKind.FORM);
        assertThat(kind("Giấy ủy quyền (nếu có)", "", 1, 0)).isEqualTo(DocumentKind.CASE);
        assertThat(kind("Trường hợp diều hỏng thì nộp ảnh chụp con diều", "", 1, 0))
                .isEqualTo(DocumentKind.CASE);
        assertThat(kind("Lưu ý: không thả diều khi có bão", "", 0, 0)).isEqualTo(DocumentKind.NOTE);
        assertThat(kind("Trường hợp đã có dữ liệu thì người dân không phải nộp giấy này", "", 0, 0))
                .isEqualTo(DocumentKind.NOTE);
    }

    @Test
    void shouldNotTakeEveryTalkOfCasesForACase() {
        assertThat(kind("Báo cáo về nghĩa vụ đối với người lao động. Trường hợp dài thì đóng tập.", "", 1, 0))
                .isEqualTo(DocumentKind.SUBMIT);
        assertThat(kind("Giấy tờ thuộc một trong các trường hợp của Điều 5", "", 1, 0))
                .isNotEqualTo(DocumentKind.CASE);
    }

    private DocumentKind kind(String text, String heading, int originals, int copies) {
        return classifier
                .classify(new DocumentEntry(text, heading, originals, copies))
                .label();
    }

    @Property(tries = 200)
    void shouldAnswerAnyEntryWithAProbability(
            @ForAll String text, @ForAll String heading, @ForAll @IntRange(max = 99) int originals) {
        Scored<DocumentKind> said =
                DocumentClassifier.shipped().classify(new DocumentEntry(text, heading, originals, 0));
        assertThat(said.score()).isBetween(0.0, 1.0);
    }

    @Test
    void shouldLearnFromCorrections() throws IOException {
        var odd = new DocumentEntry("Con diều sáo đã khắc tên làng", "", 1, 0);
        List<Line> lines = new ArrayList<>(DocumentTraining.shippedLines());
        for (String tail : List.of("", " cũ", " mới", " to", " nhỏ")) {
            lines.add(new Line(DocumentKind.SHOW, new DocumentEntry(odd.text() + tail, "", 1, 0), true));
        }
        var training = new DocumentTraining(lines);
        DocumentTraining.Trained trained = training.train();
        assertThat(trained.accepted()).isTrue();
        assertThat(training.correctionsRight(trained)).isEqualTo(5);
        assertThat(DocumentClassifier.of(trained.model()).classify(odd).label()).isEqualTo(DocumentKind.SHOW);
    }

    @Test
    void shouldRefuseAModelThatForgotEverything() {
        List<Line> shuffled = new ArrayList<>();
        List<Line> lines = DocumentTraining.shippedLines().subList(0, 400);
        DocumentKind[] kinds = DocumentKind.values();
        for (int i = 0; i < lines.size(); i++) {
            shuffled.add(new Line(kinds[i % kinds.length], lines.get(i).entry(), false));
        }
        assertThat(new DocumentTraining(shuffled).train().accepted()).isFalse();
    }
}
