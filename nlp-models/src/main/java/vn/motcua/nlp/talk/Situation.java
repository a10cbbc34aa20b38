package vn.motcua.nlp.talk;

import static vn.motcua.nlp.talk.Continuation.*;

import java.util.EnumSet;
import java.util.Set;

/// What the assistant did last, as far as it changes how the next message is read (tình huống).
public enum Situation {
    /// Told about a procedure.
    ANSWER(SAME, NEW, RETURN, WRONG, TALK),
    /// Offered some procedures to choose from.
    CHOICE(PICK, SAME, WRONG, NEW, TALK),
    /// Pointed to the emergency numbers.
    DANGER(SAME, OVER, NEW, TALK),
    /// Warned of a swindle.
    SCAM(SAME, OVER, NEW, TALK),
    /// Pointed to the lawful channel of complaints and denunciations.
    DENUNCIATION(SAME, NEW, RETURN, TALK),
    /// Named another authority.
    AUTHORITY(SAME, NEW, RETURN, TALK),
    REPORT_WHAT(PLACE, DETAIL, SKIP, CONTACT, SEND, EDIT, DROP, ASKS, NEW),
    REPORT_WHERE(PLACE, DETAIL, SKIP, CONTACT, SEND, EDIT, DROP, ASKS, NEW),
    REPORT_PHOTO(PLACE, DETAIL, SKIP, CONTACT, SEND, EDIT, DROP, ASKS, NEW),
    REPORT_CONTACT(PLACE, DETAIL, SKIP, CONTACT, SEND, EDIT, DROP, ASKS, NEW),
    REPORT_CONFIRM(PLACE, DETAIL, SKIP, CONTACT, SEND, EDIT, DROP, ASKS, NEW),
    /// Sent a report and gave its code.
    REPORT_SENT(SAME, DROP, NEW, TALK),
    /// Told of a service centre, or asked which ward.
    OFFICE(SAME, NEW, TALK),
    /// Asked for the code of a dossier or of a report.
    CODE(SAME, DROP, NEW, TALK);

    private final Set<Continuation> possible;

    Situation(Continuation first, Continuation... others) {
        possible = EnumSet.of(first, others);
    }

    /// What can follow.
    public Set<Continuation> possible() {
        return possible;
    }

    /// Situations that are gone on from in much the same words.
    String kind() {
        return switch (this) {
            case REPORT_WHAT, REPORT_WHERE, REPORT_PHOTO, REPORT_CONTACT, REPORT_CONFIRM -> "report";
            case DANGER, SCAM -> "danger";
            case DENUNCIATION, AUTHORITY -> "elsewhere";
            case ANSWER, CHOICE, REPORT_SENT, OFFICE, CODE -> "";
        };
    }
}
