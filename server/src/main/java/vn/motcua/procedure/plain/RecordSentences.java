package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;

/// The official record, sentence by sentence (từng câu của hồ sơ gốc); one that it repeats comes once, among the papers
// once more.
public final class RecordSentences {
    private RecordSentences() {}

    /// Where in the record a sentence stands; texts are in `i18n`, key `procedure.plain.section.<PART>`.
    public enum Part {
        DOCUMENTS,
        STEPS,
        CHANNELS,
        CONDITIONS,
        AGENCIES
    }

    /// A sentence.
    ///
    /// @param key names it in forms and in what an editor decided; the same words have the same
    /// @param entry of the record that holds it, as it stands there
    /// @param number that the record gives it, as "Bước 2" or "a3)"; empty for none
    public record Sentence(String key, Part part, String text, String entry, String number) {}

    public static List<Sentence> of(Procedure record) {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        record.documents().stream()
                .filter(document -> !document.saysNone())
                .map(RequiredDocument::name)
                .forEach(name -> add(sentences, Part.DOCUMENTS, name));
        record.steps().stream().map(ProcedureStep::text).forEach(text -> add(sentences, Part.STEPS, text));
        record.channels().stream().flatMap(RecordSentences::words).forEach(text -> add(sentences, Part.CHANNELS, text));
        record.conditions().forEach(text -> add(sentences, Part.CONDITIONS, text));
        add(sentences, Part.AGENCIES, record.agencies().receivingAddress());
        return new ArrayList<>(sentences.values());
    }

    private static Stream<String> words(SubmissionChannel channel) {
        return Stream.concat(
                Stream.of(channel.timeText(), channel.feeText(), channel.description()),
                channel.fees().stream().map(Fee::note));
    }

    private static void add(Map<String, Sentence> sentences, Part part, String entry) {
        StepActs.numbered(entry).forEach(told -> {
            String key = key(told.text());
            if (!key.isEmpty()) {
                sentences.putIfAbsent(
                        (part == Part.DOCUMENTS ? part : "") + key,
                        new Sentence(key, part, told.text(), entry, part == Part.STEPS ? told.number() : ""));
            }
        });
    }

    /// Short, and the same for the same words.
    static String key(String text) {
        String folded = Facts.folded(text);
        return folded.isEmpty() ? "" : Integer.toHexString(folded.hashCode()) + Integer.toHexString(folded.length());
    }
}
