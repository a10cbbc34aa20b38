package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.conversation.ReportNotFiledException.Reason;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportProgress;
import vn.motcua.feedback.ReportReceipt;
import vn.motcua.feedback.SubmitOutcome;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Files and follows reports for a citizen who chats, in the transaction of the message: either both are kept or none.
@Singleton
class ReportsInChat implements FeedbackPort {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");
    private static final Pattern PHONE = Pattern.compile("(\\+84|84|0)[\\s.-]?\\d(?:[\\s.-]?\\d){7,9}");

    private final FeedbackDesk desk;
    private final Texts texts;

    ReportsInChat(FeedbackDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Receipt file(Report report) {
        TurnNotes turn = TurnNotes.CURRENT.get();
        if (turn.reportKey().isEmpty()) {
            throw new IllegalStateException("a preview files nothing");
        }
        return switch (desk.submit(submission(report, turn))) {
            case SubmitOutcome.Accepted accepted -> receipt(accepted.receipt());
            case SubmitOutcome.Duplicate duplicate -> receipt(duplicate.receipt());
            case SubmitOutcome.OutOfScope other ->
                throw new ReportNotFiledException(
                        List.of(new Reason(other.channel().textKey(), List.of())));
            case SubmitOutcome.Refused refused ->
                throw new ReportNotFiledException(refused.fields().stream()
                        .map(field -> new Reason(field.textKey(), field.arguments()))
                        .toList());
        };
    }

    private static SubmitReport submission(Report report, TurnNotes turn) {
        String ward = report.wardCode();
        return new SubmitReport(
                turn.reportKey(),
                report.what(),
                report.where(),
                AdministrativeUnitCode.isWellFormed(ward) ? ward : null,
                null,
                null,
                null,
                contact(report.contact()),
                false,
                turn.keptPhotos(),
                "vi",
                turn.channel() == Conversation.Channel.ZALO ? "zalo" : "chat");
    }

    static SubmitReport.Contact contact(String typed) {
        return new SubmitReport.Contact("", first(PHONE, typed), first(EMAIL, typed));
    }

    private static String first(Pattern pattern, String typed) {
        Matcher matcher = pattern.matcher(typed);
        return matcher.find() ? matcher.group() : "";
    }

    private static Receipt receipt(ReportReceipt receipt) {
        return new Receipt(receipt.code().value(), said(receipt.agencyName()), DAY.format(receipt.dueOn()));
    }

    @Override
    public Optional<Status> status(String code) {
        return ReportCode.read(code).flatMap(desk::status).map(this::status);
    }

    private Status status(ReportProgress progress) {
        LocalDate due = progress.dueOn();
        return new Status(
                progress.code().value(),
                texts.of(Language.VI, "conversation.report." + progress.status().name()),
                said(progress.agencyName()),
                due == null ? "" : DAY.format(due),
                progress.lastAnswer());
    }

    private static String said(@Nullable String name) {
        return name == null ? "" : name;
    }
}
