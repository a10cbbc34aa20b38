package vn.motcua.procedure.checklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.ChecklistUpkeep;
import vn.motcua.procedure.PlainPublishing;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistVersion.Source;
import vn.motcua.procedure.checklist.ChecklistVersion.State;

/// Where editors make and publish tables (bàn biên tập bảng hỏi). Versions are appended, never changed.
@Singleton
public class ChecklistDesk implements ChecklistUpkeep {
    private final ChecklistQueries queries;
    private final Checklists checklists;
    private final ProcedureCatalogue catalogue;
    private final PlainPublishing publishing;
    private final AuditLog audit;
    private final Clock clock;

    ChecklistDesk(
            ChecklistQueries queries,
            Checklists checklists,
            ProcedureCatalogue catalogue,
            PlainPublishing publishing,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.checklists = checklists;
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.audit = audit;
        this.clock = clock;
    }

    /// A table in the editors' list.
    ///
    /// @param shown whether people see it
    /// @param decisionDiffers the record has another decision than the one the table was checked against
    public record Row(
            ProcedureCode code,
            String title,
            State newest,
            boolean shown,
            boolean toCheck,
            boolean decisionDiffers,
            Instant changedAt) {}

    /// Everything about one procedure's table.
    ///
    /// @param versions newest first; empty when nobody made a table yet
    /// @param published the one that stands, if one does
    /// @param problems of the published one against the record as it is now
    public record Sheet(
            CatalogueEntry entry,
            List<ChecklistVersion> versions,
            @Nullable ChecklistVersion published,
            List<Problem> problems) {
        /// What an editor goes on with: the newest version that is not a mere offer, else a first draft made of the
        /// procedure's papers.
        public ChecklistTable table() {
            return versions.stream()
                    .filter(version -> version.state() != State.OFFERED)
                    .findFirst()
                    .map(ChecklistVersion::table)
                    .orElseGet(() -> FirstDraft.of(entry));
        }

        /// Number of the newest version of any kind; 0 when there is none.
        public int newest() {
            return versions.isEmpty() ? 0 : versions.getFirst().number();
        }

        /// A release's table that nobody has answered yet.
        public Optional<ChecklistVersion> offered() {
            return versions.stream().findFirst().filter(version -> version.state() == State.OFFERED);
        }
    }

    public List<Row> rows() {
        Map<ProcedureCode, ChecklistVersion> published = queries.published().stream()
                .collect(Collectors.toMap(each -> each.table().code(), Function.identity()));
        return queries.newest().stream()
                .flatMap(newest -> row(newest, published.get(newest.table().code())).stream())
                .sorted(Comparator.comparing((Row row) -> !row.toCheck())
                        .thenComparing(row -> !row.decisionDiffers())
                        .thenComparing(Row::changedAt, Comparator.reverseOrder()))
                .toList();
    }

    private Optional<Row> row(ChecklistVersion newest, @Nullable ChecklistVersion published) {
        ProcedureCode code = newest.table().code();
        return catalogue.byCode(code).map(entry -> {
            boolean shown = checklists.existFor(code);
            return new Row(
                    code,
                    entry.title(),
                    newest.state(),
                    shown,
                    published != null && !shown,
                    published != null && decisionDiffers(published.table(), entry),
                    newest.recordedAt());
        });
    }

    static boolean decisionDiffers(ChecklistTable table, CatalogueEntry entry) {
        String now = entry.official().publication().decision();
        return !bare(table.checkedAgainst().decision()).equals(bare(now));
    }

    private static String bare(String decision) {
        return decision.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }

    public Optional<Sheet> sheet(ProcedureCode code) {
        return entry(code).map(entry -> {
            List<ChecklistVersion> versions = queries.history(code);
            ChecklistVersion published = versions.stream()
                    .filter(each -> each.state() == State.PUBLISHED || each.state() == State.WITHDRAWN)
                    .findFirst()
                    .filter(each -> each.state() == State.PUBLISHED)
                    .orElse(null);
            return new Sheet(entry, versions, published, published == null ? List.of() : check(published.table()));
        });
    }

    /// The procedure with its plain layer as it stands, which the catalogue may hear of a moment later.
    private Optional<CatalogueEntry> entry(ProcedureCode code) {
        return catalogue
                .byCode(code)
                .map(served -> new CatalogueEntry(
                        served.official(),
                        publishing
                                .standing(code)
                                .map(standing -> standing.entry().plain())
                                .orElse(served.plain())));
    }

    /// What people would be told wrongly by this table.
    public List<Problem> check(ChecklistTable table) {
        return entry(table.code())
                .map(entry -> TableCheck.problems(table, entry.documents(), checklists::isServed))
                .orElseGet(() -> List.of(Problem.of(
                        Problem.Reason.CODE_DIFFERS, "code", table.code().value())));
    }

    /// Keeps the table for going on later; it may be as unfinished as it likes.
    public SaveOutcome keep(ChecklistTable table, int base, StaffUser editor) {
        return save(table, base, State.DRAFT, editor);
    }

    /// Shows the table to people on all nodes, if it passes its check.
    public SaveOutcome publish(ChecklistTable table, int base, StaffUser editor) {
        List<Problem> problems = check(table);
        return problems.isEmpty() ? save(table, base, State.PUBLISHED, editor) : new SaveOutcome.Faulty(problems);
    }

    /// Lets people see the plain list again.
    public SaveOutcome withdraw(ProcedureCode code, int base, StaffUser editor) {
        return sheet(code)
                .flatMap(sheet -> Optional.ofNullable(sheet.published()))
                .map(published -> save(published.table(), base, State.WITHDRAWN, editor))
                .orElseGet(() -> new SaveOutcome.Saved(base));
    }

    @Override
    public Standing standing(CatalogueEntry entry) {
        List<ChecklistVersion> versions = queries.history(entry.code());
        boolean published = versions.stream()
                .filter(each -> each.state() == State.PUBLISHED || each.state() == State.WITHDRAWN)
                .findFirst()
                .filter(each -> each.state() == State.PUBLISHED)
                .isPresent();
        return new Standing(
                published,
                versions.stream().anyMatch(version -> version.state() != State.OFFERED),
                new Sheet(entry, versions, null, List.of()).table().questions().size());
    }

    @Override
    public Proposed propose(CatalogueEntry entry, Map<String, String> words) {
        ChecklistTable table = FirstDraft.of(entry);
        return ProposedTable.of(table, words, isSound(table.asking(words), entry));
    }

    private boolean isSound(ChecklistTable table, CatalogueEntry entry) {
        return TableCheck.problems(table, entry.documents(), checklists::isServed)
                .isEmpty();
    }

    @Override
    public boolean publishProposed(CatalogueEntry entry, Map<String, String> words, StaffUser editor) {
        ChecklistTable table = FirstDraft.of(entry).asking(words);
        List<ChecklistVersion> history = queries.history(entry.code());
        boolean made = history.stream().anyMatch(version -> version.state() != State.OFFERED);
        if (made || !isSound(table, entry)) {
            return false;
        }
        int base = history.isEmpty() ? 0 : history.getFirst().number();
        return save(table, base, State.PUBLISHED, editor) instanceof SaveOutcome.Saved;
    }

    @Override
    public Set<String> papersOf(ProcedureCode code) {
        return sheet(code)
                .flatMap(sheet -> Optional.ofNullable(sheet.published()))
                .map(published -> published.table().documents())
                .orElse(Set.of());
    }

    @Override
    public void rename(ProcedureCode code, Map<String, String> names, StaffUser editor) {
        sheet(code).ifPresent(sheet -> {
            ChecklistVersion published = sheet.published();
            if (published != null) {
                save(published.table().renamed(names), sheet.newest(), State.PUBLISHED, editor);
            }
        });
    }

    private SaveOutcome save(ChecklistTable table, int base, State state, StaffUser editor) {
        SaveOutcome outcome = queries.inTransaction(() -> {
            queries.lock();
            List<ChecklistVersion> history = queries.history(table.code());
            if (!history.isEmpty() && history.getFirst().number() != base) {
                return new SaveOutcome.Stale(history.getFirst());
            }
            Instant now = clock.instant();
            int number = queries.add(table, state, Source.EDITOR, editor.username(), now);
            audit.record(
                    editor,
                    "checklist." + state.name().toLowerCase(java.util.Locale.ROOT),
                    table.code().value(),
                    "version " + number);
            if (state != State.DRAFT) {
                queries.announce(now);
            }
            return new SaveOutcome.Saved(number);
        });
        checklists.forget();
        return outcome;
    }
}
