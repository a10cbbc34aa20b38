package vn.motcua.conversation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Whether a language model may say answers in other words (bật, tắt viết lại): off until an administrator turns it on.
/// Every turn looks here, so a change holds at once on every node.
@Singleton
@Transactional
public class RephraseSwitch {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    private static final int DAYS_COUNTED = 30;

    private final JdbcOperations database;
    private final RephraseSettings settings;
    private final RephraseTally tally;
    private final AuditLog audit;
    private final Clock clock;

    RephraseSwitch(
            JdbcOperations database, RephraseSettings settings, RephraseTally tally, AuditLog audit, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.tally = tally;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of answers in the last thirty days.
    ///
    /// @param rejected what the model returned and the check of facts refused
    /// @param failed calls that brought nothing in time
    public record Counts(long rephrased, long rejected, long failed) {}

    /// Whether this node knows a model at all.
    public boolean configured() {
        return settings.configured();
    }

    /// Empty as long as nobody has touched it; then it is off.
    public Optional<AssistantSwitch.Position> last() {
        return Rows.list(
                        database,
                        "select is_on, reason, staff_name, changed_at from conversation.rephrase_switch"
                                + " order by id desc limit 1",
                        row -> new AssistantSwitch.Position(
                                row.getBoolean("is_on"),
                                row.getString("reason"),
                                row.getString("staff_name"),
                                Rows.someInstant(row, "changed_at")))
                .stream()
                .findFirst();
    }

    public boolean isOn() {
        return settings.configured() && last().map(AssistantSwitch.Position::on).orElse(false);
    }

    /// @throws DomainException `FORBIDDEN` for those who are no administrators, `INVALID_FIELD` without a reason
    public void turn(StaffUser staff, boolean on, String reason) {
        if (!staff.has(Role.ADMINISTRATOR)) {
            throw new DomainException(ErrorCode.FORBIDDEN, "only administrators turn rephrasing on or off");
        }
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "a reason is needed",
                    List.of(WrongField.of(
                            "rephrase-reason", "conversation.error.reason", SHORTEST_REASON, LONGEST_REASON)));
        }
        Rows.update(database, """
                insert into conversation.rephrase_switch (is_on, reason, staff_id, staff_name, changed_at)
                values (?, ?, ?, ?, ?)
                """, on, why, staff.id(), staff.displayName(), clock.instant());
        audit.record(staff, on ? "conversation.rephrase_turned_on" : "conversation.rephrase_turned_off", "", why);
    }

    /// Of all nodes together, up to some seconds ago.
    public Counts counts() {
        return Rows.list(
                        database,
                        "select coalesce(sum(rephrased), 0), coalesce(sum(rejected), 0), coalesce(sum(failed), 0)"
                                + " from conversation.rephrase_count where counted_on > ?",
                        row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)),
                        LocalDate.now(clock).minusDays(DAYS_COUNTED))
                .getFirst();
    }

    /// Adds what this node counted to the figures of all.
    void writeDown() {
        long rephrased = tally.rephrased.getAndSet(0);
        long rejected = tally.rejected.getAndSet(0);
        long failed = tally.failed.getAndSet(0);
        if (rephrased + rejected + failed > 0) {
            Rows.update(database, """
                    insert into conversation.rephrase_count as c values (?, ?, ?, ?)
                    on conflict (counted_on) do update set rephrased = c.rephrased + excluded.rephrased,
                        rejected = c.rejected + excluded.rejected, failed = c.failed + excluded.failed
                    """, LocalDate.now(clock), rephrased, rejected, failed);
        }
    }

    /// Writes the figures down while the node serves.
    @Singleton
    @Requires(property = "motcua.serving", value = "true")
    static class Recorder {
        private final RephraseSwitch rephrasing;

        Recorder(RephraseSwitch rephrasing) {
            this.rephrasing = rephrasing;
        }

        @Scheduled(fixedDelay = "5s")
        void record() {
            rephrasing.writeDown();
        }
    }
}
