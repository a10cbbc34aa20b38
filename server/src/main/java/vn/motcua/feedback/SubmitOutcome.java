package vn.motcua.feedback;

import java.util.List;
import vn.motcua.shared.error.DomainException.WrongField;

/// What became of a report that was sent.
public sealed interface SubmitOutcome {
    /// Stored for good; the code may be shown.
    ///
    /// @param emergencyNumbers numbers to call first, empty when nothing burns
    record Accepted(ReportReceipt receipt, List<EmergencyNumber> emergencyNumbers) implements SubmitOutcome {
        public Accepted {
            emergencyNumbers = List.copyOf(emergencyNumbers);
        }
    }

    /// The same report under the same key was stored before; nothing new was made.
    record Duplicate(ReportReceipt receipt) implements SubmitOutcome {}

    /// Another law rules this; nothing was stored.
    record OutOfScope(LawfulChannel channel) implements SubmitOutcome {}

    /// Something in it cannot be accepted; nothing was stored.
    record Refused(List<WrongField> fields) implements SubmitOutcome {
        public Refused {
            fields = List.copyOf(fields);
        }
    }

    /// Numbers that answer day and night (113, 114, 115), with the key of the sentence that says when.
    enum EmergencyNumber {
        POLICE("113"),
        FIRE_AND_RESCUE("114"),
        AMBULANCE("115");

        private final String number;

        EmergencyNumber(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }

        public String textKey() {
            return "feedback.emergency." + name();
        }
    }

    /// Where the law sends what we may not process (Decree 20/2008/NĐ-CP art. 1: complaints and denunciations have
    /// their own laws).
    enum LawfulChannel {
        /// Tố cáo.
        DENUNCIATION,
        /// Khiếu nại.
        COMPLAINT;

        public String textKey() {
            return "feedback.out_of_scope." + name();
        }
    }
}
