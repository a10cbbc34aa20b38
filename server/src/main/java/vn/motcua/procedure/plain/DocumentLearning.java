package vn.motcua.procedure.plain;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.identity.AuditLog;
import vn.motcua.nlp.document.DocumentKind;
import vn.motcua.nlp.training.DocumentTraining;
import vn.motcua.nlp.training.DocumentTraining.Line;
import vn.motcua.nlp.training.DocumentTraining.Trained;
import vn.motcua.procedure.DocumentLearner;
import vn.motcua.procedure.plain.Corrections.Correction;

/// Trains the model of documents again from what ships with the program and what editors corrected (huấn luyện lại); it
/// comes into use on all nodes only when it passes its gate and knows the corrections no worse than the one before.
@Singleton
public class DocumentLearning implements DocumentLearner {
    private final Corrections corrections;
    private final DocumentKinds kinds;
    private final EditQueries queries;
    private final AuditLog audit;
    private final ObjectMapper mapper;
    private final Clock clock;

    DocumentLearning(
            Corrections corrections,
            DocumentKinds kinds,
            EditQueries queries,
            AuditLog audit,
            ObjectMapper mapper,
            Clock clock) {
        this.corrections = corrections;
        this.kinds = kinds;
        this.queries = queries;
        this.audit = audit;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Report train() {
        List<Line> lines = new ArrayList<>(DocumentTraining.shippedLines());
        List<Correction> corrected = corrections.all();
        corrected.forEach(each -> lines.add(new Line(
                DocumentKind.valueOf(each.kind().name()),
                DocumentKinds.entry(each.entry(), each.heading(), each.originals(), each.copies()),
                true)));
        var training = new DocumentTraining(lines);
        Trained trained = training.train();
        int before = training.correctionsRight(kinds.classifier());
        int now = training.correctionsRight(trained);
        boolean inUse = trained.accepted() && now >= before && !corrected.isEmpty();
        store(trained, corrected.size(), inUse);
        audit.recordService(
                "procedure.documents_trained", inUse ? "in use" : "kept aside", corrected.size() + " lines");
        return new Report(corrected.size(), before, now, trained.card().metrics(), inUse);
    }

    private void store(Trained trained, int count, boolean accepted) {
        try {
            queries.update(
                    "INSERT INTO procedure.document_model (trained_at, corrections, accepted, card, content)"
                            + " VALUES (?, ?, ?, ?::jsonb, ?)",
                    clock.instant().atOffset(ZoneOffset.UTC),
                    count,
                    accepted,
                    mapper.writeValueAsString(trained.card().metrics()),
                    trained.model());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
