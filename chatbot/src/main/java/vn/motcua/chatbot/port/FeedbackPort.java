package vn.motcua.chatbot.port;

import java.util.Optional;

/// Files and follows reports (phản ánh, kiến nghị) for a citizen who chats.
public interface FeedbackPort {
    /// Files a report and returns its code and the day an answer is due.
    Receipt file(Report report);

    /// Returns how far the report of the code is.
    Optional<Status> status(String code);

    /// A report complete enough to be filed.
    ///
    /// @param contact empty when the citizen stays anonymous
    record Report(String what, String where, int photos, String contact, String wardCode) {}

    /// What the citizen keeps.
    ///
    /// @param dueDate the day an answer is due, written for people; empty when not set
    record Receipt(String code, String agency, String dueDate) {}

    /// How far a report is.
    ///
    /// @param status in people's words
    /// @param agency who has it
    /// @param dueDate when it is due, written for people; empty when not set
    /// @param answer the published answer; empty when there is none yet
    record Status(String code, String status, String agency, String dueDate, String answer) {}
}
