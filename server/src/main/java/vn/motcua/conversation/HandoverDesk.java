package vn.motcua.conversation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.AgencyKind;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Where officers take over from the assistant (bàn tiếp chuyện): who waits, what was said, the officer's answer.
@Singleton
@Transactional
public class HandoverDesk {
    private static final int MOST = 100;
    private static final int LONGEST_ANSWER = 5_000;
    /// Officers of these answer citizens; a commune's service centre stands below its committee.
    private static final Set<AgencyKind> RECEIVING =
            Set.of(AgencyKind.SERVICE_CENTRE, AgencyKind.COMMUNE_COMMITTEE, AgencyKind.COORDINATOR);

    private final ConversationQueries conversations;
    private final MessageQueries messages;
    private final ReviewQueries reviews;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Clock clock;

    HandoverDesk(
            ConversationQueries conversations,
            MessageQueries messages,
            ReviewQueries reviews,
            Agencies agencies,
            AuditLog audit,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.reviews = reviews;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /// A citizen who is owed an officer's answer.
    public record Waiting(long number, Conversation.Channel channel, Instant since, String lastWords) {}

    /// A question that was not answered, or an answer that was called wrong.
    public record WentWrong(long messageId, long number, Instant at, String question, Why why) {
        /// What is wrong with it.
        public enum Why {
            UNANSWERED,
            WRONG,
            LOW_STARS
        }
    }

    /// The longest waiting first.
    public List<Waiting> waiting(StaffUser staff) {
        allow(staff);
        return reviews.waiting(MOST);
    }

    /// The newest first.
    public List<WentWrong> wentWrong(StaffUser staff) {
        allow(staff);
        return reviews.wentWrong(MOST);
    }

    public Conversation open(StaffUser staff, long number) {
        allow(staff);
        ConversationQueries.Row row = row(number);
        return Conversations.conversation(row, messages.after(row.id(), 0));
    }

    /// Answers the citizen; from now on what the citizen says goes to the officers.
    ///
    /// @return the conversation, for channels that must carry the answer to the citizen
    ConversationQueries.Row answer(StaffUser staff, long number, String text) {
        allow(staff);
        String words = text.strip().replace("\u0000", "");
        if (words.isEmpty() || words.length() > LONGEST_ANSWER) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "no answer",
                    List.of(WrongField.of("text", "conversation.error.answer", LONGEST_ANSWER)));
        }
        ConversationQueries.Row row = lock(number);
        Instant now = clock.instant();
        messages.insertOfficers(row.id(), words, staff.id(), unit(staff), now);
        conversations.update(row.id(), row.state(), AnsweredBy.OFFICER, null, now);
        audit.record(staff, "conversation.answered", Long.toString(number), "");
        return row;
    }

    /// Gives the citizen back to the assistant.
    public void close(StaffUser staff, long number) {
        allow(staff);
        ConversationQueries.Row row = lock(number);
        conversations.update(row.id(), row.state(), AnsweredBy.ASSISTANT, null, clock.instant());
        audit.record(staff, "conversation.closed", Long.toString(number), "");
    }

    public void markReviewed(StaffUser staff, long messageId) {
        allow(staff);
        reviews.markReviewed(messageId, clock.instant())
                .ifPresent(number -> audit.record(staff, "conversation.reviewed", Long.toString(number), ""));
    }

    /// @throws DomainException `FORBIDDEN` for staff who do not talk with citizens
    private void allow(StaffUser staff) {
        boolean receives =
                staff.has(Role.OFFICER) && agency(staff).stream().anyMatch(agency -> RECEIVING.contains(agency.kind()));
        if (!staff.seesWholeCity() && !receives) {
            throw new DomainException(ErrorCode.FORBIDDEN, "not an officer who talks with citizens");
        }
    }

    private List<Agency> agency(StaffUser staff) {
        String id = staff.agencyId();
        return id == null || !AgencyId.isWellFormed(id)
                ? List.of()
                : agencies.byId(new AgencyId(id)).stream().toList();
    }

    /// Officials are named by unit; empty stands for the city's coordination.
    private String unit(StaffUser staff) {
        return agency(staff).stream().map(Agency::name).findFirst().orElse("");
    }

    private ConversationQueries.Row row(long number) {
        return conversations.byNumber(number).orElseThrow(Conversations::unknown);
    }

    private ConversationQueries.Row lock(long number) {
        return conversations.lock(row(number).id()).orElseThrow(Conversations::unknown);
    }
}
