package vn.motcua.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.FeedbackCategory;
import vn.motcua.nlp.classify.FeedbackUrgency;
import vn.motcua.nlp.classify.Scored;

class ModelStoreTest {
    private static final ModelStore STORE = ModelStore.ofClassPath();

    static final List<ModelId<?>> MODELS = List.of(
            ModelId.ASPECTS,
            ModelId.DIALOGUE_ACT,
            ModelId.FEEDBACK_CATEGORY,
            ModelId.FEEDBACK_URGENCY,
            ModelId.AGENCY_KIND);

    @ParameterizedTest
    @FieldSource("MODELS")
    void shouldShipEveryModelWithItsCard(ModelId<?> id) {
        ModelCard card = STORE.card(id);
        assertThat(card.name()).isEqualTo(id.name());
        assertThat(card.licence()).isEqualTo("Apache-2.0");
        assertThat(card.metrics()).isNotEmpty();
        assertThat(STORE.classifier(id).classify("đèn đường hỏng"))
                .hasSize(id.labelType().getEnumConstants().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khai sinh cho con can giay to gi | DOCUMENTS",
                "lệ phí bao nhiêu vậy ạ | FEE",
                "mấy ngày thì có kết quả | TIME",
                "nộp ở đâu | PLACE",
                "cho xin mẫu đơn | FORM",
                "nop online duoc khong | ONLINE"
            })
    void shouldNameTheAspectAsked(String question, Aspect aspect) {
        assertThat(STORE.aspects().labels(question)).contains(aspect);
    }

    @Test
    void shouldNameSeveralAspectsOfOneMessage() {
        assertThat(STORE.aspects().labels("cần giấy tờ gì, bao lâu có và tốn bao nhiêu tiền"))
                .isEqualTo(Set.of(Aspect.DOCUMENTS, Aspect.TIME, Aspect.FEE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xin chào | GREETING",
                "cam on ban nhieu | THANKS",
                "hồ sơ của tôi tới đâu rồi | DOSSIER_STATUS",
                "làm giấy khai sinh cần gì | PROCEDURE_QUESTION",
                "den duong truoc nha toi bi hu | FILE_FEEDBACK",
                "cho tôi gặp cán bộ | HUMAN"
            })
    void shouldNameTheDialogueAct(String message, DialogueAct act) {
        assertThat(STORE.classifier(ModelId.DIALOGUE_ACT).best(message).label()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đèn đường trong kiệt bị tắt | STREET_LIGHTING",
                "rac dong ca tuan khong ai thu gom | WASTE",
                "karaoke mở loa ồn ào tới khuya | NOISE",
                "đường nhiều ổ gà | ROAD_DAMAGE"
            })
    void shouldNameTheCategoryOfAReport(String report, FeedbackCategory category) {
        assertThat(STORE.classifier(ModelId.FEEDBACK_CATEGORY).best(report).label())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"cháy nhà cứu với", "day dien dut roi xuong duong", "cây đổ đè người"})
    void shouldCallAnEmergencyByItsName(String report) {
        assertThat(FeedbackUrgency.decide(
                        STORE.classifier(ModelId.FEEDBACK_URGENCY).classify(report)))
                .isEqualTo(FeedbackUrgency.EMERGENCY);
    }

    @Property(tries = 100)
    void shouldGiveADistributionForAnyText(@ForAll String anything) {
        List<Scored<DialogueAct>> scored =
                STORE.classifier(ModelId.DIALOGUE_ACT).classify(anything);
        assertThat(scored.stream().mapToDouble(Scored::score).sum()).isBetween(0.999, 1.001);
    }

    @Nested
    class WhenTheInstallationIsBroken {
        @TempDir
        Path folder;

        @Test
        void shouldSayThatAModelIsMissing() throws IOException {
            try (var empty = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
                assertThatThrownBy(() -> new ModelStore(empty).aspects())
                        .isInstanceOf(UnreadableModelException.class)
                        .hasMessageContaining("models/aspects/1");
            }
        }

        @Test
        void shouldRefuseAModelThatDoesNotMatchItsCard() throws IOException {
            Path model = Files.createDirectories(folder.resolve(ModelId.ASPECTS.folder()));
            Files.writeString(model.resolve("card.json"), CardJson.write(STORE.card(ModelId.ASPECTS)));
            Files.writeString(model.resolve("model.bin"), "something else");
            try (var broken = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
                assertThatThrownBy(() -> new ModelStore(broken).aspects())
                        .isInstanceOf(UnreadableModelException.class)
                        .hasMessageContaining("sha256");
            }
        }
    }
}
