package vn.motcua.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.document.DocumentClassifier;
import vn.motcua.nlp.document.DocumentEntry;
import vn.motcua.nlp.document.DocumentKind;
import vn.motcua.procedure.CatalogueFiles;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;

/// The sorting of documents, compared with a person's labels: entries are named by code and place in the record, and
/// checked by how they begin.
public final class DocumentEvaluation {
    private static final int LONGEST_BULLET = 4;

    private final List<Judged> judged;
    private final int unmatched;
    private final int records;

    private DocumentEvaluation(List<Judged> judged, int unmatched, int records) {
        this.judged = judged;
        this.unmatched = unmatched;
        this.records = records;
    }

    /// @param also a second kind that the person would accept
    private record Judged(
            String code,
            int index,
            DocumentKind gold,
            @Nullable DocumentKind also,
            Scored<DocumentKind> said,
            String text) {
        boolean right() {
            return gold == said.label();
        }

        boolean acceptable() {
            return right() || also == said.label();
        }
    }

    /// @throws EvaluationException files cannot be read or written, or no label fits a record
    public static DocumentEvaluation run(Path catalogue, Path input, @Nullable Path output) {
        if (!Files.exists(catalogue)) {
            throw new EvaluationException("There is no file or folder " + catalogue);
        }
        List<Map<String, Object>> labels = JsonLines.read(input);
        Map<ProcedureCode, Procedure> records =
                CatalogueFiles.accepted(CatalogueFiles.read(catalogue, progress -> {})).stream()
                        .collect(Collectors.toMap(Procedure::code, Function.identity(), (first, second) -> first));
        List<Judged> judged = new ArrayList<>();
        for (Map<String, Object> label : labels) {
            judge(label, records).ifPresent(judged::add);
        }
        if (judged.isEmpty()) {
            throw new EvaluationException("No label of " + input + " fits an entry of " + catalogue);
        }
        JsonLines.write(output, judged.stream().map(DocumentEvaluation::json).toList());
        int codes = (int) judged.stream().map(Judged::code).distinct().count();
        return new DocumentEvaluation(judged, labels.size() - judged.size(), codes);
    }

    private static Optional<Judged> judge(Map<String, Object> label, Map<ProcedureCode, Procedure> records) {
        String code = JsonLines.text(label, "code");
        int index = Integer.parseInt(JsonLines.text(label, "index"));
        DocumentKind gold = kind(JsonLines.text(label, "kind"));
        DocumentKind also = label.containsKey("also") ? kind(JsonLines.text(label, "also")) : null;
        return ProcedureCode.parse(code)
                .flatMap(known -> Optional.ofNullable(records.get(known)))
                .flatMap(record -> entry(record.documents(), index, JsonLines.text(label, "start")))
                .map(document -> new Judged(code, index, gold, also, sort(document), document.name()));
    }

    private static DocumentKind kind(String name) {
        return DocumentKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    private static Scored<DocumentKind> sort(RequiredDocument document) {
        return DocumentClassifier.shipped()
                .classify(
                        new DocumentEntry(document.name(), document.group(), document.originals(), document.copies()));
    }

    /// The entry at this place, counted from 0 or from 1; should the record have changed, the one that begins alike.
    private static Optional<RequiredDocument> entry(List<RequiredDocument> documents, int index, String start) {
        List<Integer> places = new ArrayList<>(List.of(index, index - 1, index + 1));
        for (int i = 0; i < documents.size(); i++) {
            places.add(i);
        }
        return places.stream()
                .filter(place -> place >= 0 && place < documents.size())
                .map(documents::get)
                .filter(document -> beginsAlike(document.name(), start))
                .findFirst();
    }

    /// Bullets such as "a)" or "(iv)" belong to the source's text but not to the name: some letters may go before it.
    private static boolean beginsAlike(String name, String start) {
        String own = letters(name);
        String said = letters(start);
        for (int bullet = 0; bullet <= LONGEST_BULLET && bullet < said.length(); bullet++) {
            if (own.startsWith(said.substring(bullet))) {
                return true;
            }
        }
        return own.isEmpty() && said.isEmpty();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    private static Map<String, Object> json(Judged each) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", each.code());
        line.put("index", each.index());
        line.put("gold", each.gold().name());
        line.put("said", each.said().label().name());
        line.put("confidence", Math.round(each.said().score() * 1000) / 1000.0);
        line.put("text", each.text().substring(0, Math.min(160, each.text().length())));
        return line;
    }

    public Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("entries", judged.size());
        summary.put("records", records);
        summary.put("unmatched", unmatched);
        summary.put("accuracy", accuracy().toJson());
        summary.put("acceptable", acceptable().toJson());
        summary.put("macroF1", macroF1());
        Map<String, Object> f1 = new LinkedHashMap<>();
        Arrays.stream(DocumentKind.values()).forEach(kind -> f1.put(kind.name(), f1(kind)));
        summary.put("f1", f1);
        summary.put("ece", calibrationError());
        return summary;
    }

    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("%d entries of %d records, %d labels without an entry".formatted(judged.size(), records, unmatched));
        lines.add("accuracy   " + accuracy());
        lines.add("acceptable " + acceptable());
        lines.add(String.format(Locale.ROOT, "macro-F1   %.1f %%", macroF1()));
        lines.add(String.format(Locale.ROOT, "ECE        %.4f", calibrationError()));
        lines.add("");
        lines.add("gold \\ said" + columns(kind -> String.format("%8s", kind)) + "      F1");
        for (DocumentKind gold : DocumentKind.values()) {
            lines.add(String.format("%-11s", gold)
                    + columns(said -> String.format("%8d", count(gold, said)))
                    + String.format(Locale.ROOT, "%8.1f", f1(gold)));
        }
        return lines;
    }

    private static String columns(Function<DocumentKind, String> cell) {
        return Arrays.stream(DocumentKind.values()).map(cell).collect(Collectors.joining());
    }

    private Statistics.Share accuracy() {
        return Statistics.share(judged.stream().map(Judged::right).toList());
    }

    private Statistics.Share acceptable() {
        return Statistics.share(judged.stream().map(Judged::acceptable).toList());
    }

    private double calibrationError() {
        return Statistics.calibrationError(
                judged.stream().map(each -> each.said().score()).toList(),
                judged.stream().map(Judged::right).toList());
    }

    /// Over the kinds that the labels have.
    private double macroF1() {
        return Statistics.round(Arrays.stream(DocumentKind.values())
                .filter(kind -> judged.stream().anyMatch(each -> each.gold() == kind))
                .mapToDouble(this::f1)
                .average()
                .orElse(0));
    }

    private double f1(DocumentKind kind) {
        int hits = count(kind, kind);
        int gold = (int) judged.stream().filter(each -> each.gold() == kind).count();
        int said = (int)
                judged.stream().filter(each -> each.said().label() == kind).count();
        return Statistics.microF1(hits, said - hits, gold - hits);
    }

    private int count(DocumentKind gold, DocumentKind said) {
        return (int) judged.stream()
                .filter(each -> each.gold() == gold && each.said().label() == said)
                .count();
    }
}
