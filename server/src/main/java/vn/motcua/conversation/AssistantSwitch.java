package vn.motcua.conversation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Whether the assistant answers (bật, tắt trợ lý). Every turn looks here, so a change holds at once on every node.
@Singleton
@Transactional
public class AssistantSwitch {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final JdbcOperations database;
    private final AuditLog audit;
    private final Clock clock;

    AssistantSwitch(JdbcOperations database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// One turn of the switch.
    public record Position(boolean on, String reason, String staffName, Instant at) {}

    /// Empty as long as nobody has touched it; then it is on.
    public Optional<Position> last() {
        return history(1).stream().findFirst();
    }

    public boolean isOn() {
        return last().map(Position::on).orElse(true);
    }

    /// The last positions, newest first.
    public List<Position> history(int count) {
        String sql = """
                select is_on, reason, staff_name, changed_at from conversation.assistant_switch order by id desc limit ?
                """;
        return Rows.list(
                database,
                sql,
                row -> new Position(
                        row.getBoolean("is_on"),
                        row.getString("reason"),
                        row.getString("staff_name"),
                        Rows.someInstant(row, "changed_at")),
                count);
    }

    /// @throws DomainException `FORBIDDEN` for those who may not, `INVALID_FIELD` without a reason
    public void turn(StaffUser staff, boolean on, String reason) {
        if (!staff.seesWholeCity()) {
            throw new DomainException(ErrorCode.FORBIDDEN, "only coordinators and administrators turn the assistant");
        }
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "a reason is needed",
                    List.of(WrongField.of("reason", "conversation.error.reason", SHORTEST_REASON, LONGEST_REASON)));
        }
        Rows.update(database, """
                insert into conversation.assistant_switch (is_on, reason, staff_id, staff_name, changed_at)
                values (?, ?, ?, ?, ?)
                """, on, why, staff.id(), staff.displayName(), clock.instant());
        audit.record(staff, on ? "conversation.assistant_turned_on" : "conversation.assistant_turned_off", "", why);
    }
}
