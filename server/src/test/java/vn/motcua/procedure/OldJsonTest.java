package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Texts stored by earlier versions of the program are read as they are, and written back without new fields: their
/// fingerprints must not change.
class OldJsonTest {
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    private static <T> T read(String json, Class<T> type) throws IOException {
        return Objects.requireNonNull(JSON.readValue(json, type));
    }

    @Test
    void shouldReadDocumentsFromBeforeFormAddresses() throws IOException {
        String old = """
                {"name":"Tờ khai","kind":"FORM","originals":1,"copies":0,"group":"","when":"","note":"","form":"CT01"}""";
        RequiredDocument document = read(old, RequiredDocument.class);
        assertThat(document.formLink()).isEmpty();
        assertThat(JSON.writeValueAsString(document)).doesNotContain("formUrl");
        String withLink = JSON.writeValueAsString(
                new RequiredDocument("a", RequiredDocument.Kind.FORM, 1, 0, "", "", "", "", "https://example.vn/a"));
        assertThat(read(withLink, RequiredDocument.class).formLink()).isEqualTo("https://example.vn/a");
    }

    @Test
    void shouldReadStepsFromBeforeDurations() throws IOException {
        ProcedureStep step = read("{\"who\":\"Người dân\",\"text\":\"Nộp đơn\"}", ProcedureStep.class);
        assertThat(step).isEqualTo(new ProcedureStep("Người dân", "Nộp đơn"));
        assertThat(JSON.writeValueAsString(step)).doesNotContain("duration");
    }

    @Test
    void shouldReadPlainLayersFromBeforeOwnResults() throws IOException {
        var layer = new PlainLayer(
                "Tên", List.of(), "", List.of(), List.of(), List.of(), List.of(), List.of(LifeEvent.BIRTH), List.of());
        String json = JSON.writeValueAsString(layer);
        assertThat(json).doesNotContain("ownResults");
        String complete = """
                {"name":"Tên","aliases":[],"receivingPlace":"","channels":[],"documents":[],"steps":[],"conditions":[],
                 "lifeEvents":["BIRTH"],"related":[]}""";
        assertThat(read(complete, PlainLayer.class)).isEqualTo(layer);
    }
}
