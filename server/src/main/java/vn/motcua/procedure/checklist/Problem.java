package vn.motcua.procedure.checklist;

import java.util.List;

/// Something wrong with a table, to be mended before anybody sees it.
///
/// @param path where, as in `papers[3].when[0].applicant`
/// @param words what it is about, for the sentence `checklist.problem.<REASON>`
public record Problem(Reason reason, String path, List<String> words) {
    static Problem of(Reason reason, String path, String... words) {
        return new Problem(reason, path, List.of(words));
    }

    /// What is wrong.
    public enum Reason {
        NO_QUESTION,
        ID_MALFORMED,
        ID_TWICE,
        TEXT_MISSING,
        TEXT_TWICE,
        TOO_FEW_CHOICES,
        CONDITION_EMPTY,
        CONDITION_UNKNOWN_QUESTION,
        CONDITION_LATER_QUESTION,
        CONDITION_UNKNOWN_CHOICE,
        REDIRECT_ALWAYS,
        REDIRECT_UNKNOWN,
        REDIRECT_ITSELF,
        DECISION_MISSING,
        DOCUMENT_UNKNOWN,
        DOCUMENT_IS_NOTE,
        DOCUMENT_NOT_REACHED,
        DOCUMENT_BOTH,
        NUMBER_NEGATIVE,
        TIME_UNIT_MISSING,
        HOUR_IMPOSSIBLE,
        TOO_MANY_WAYS,
        TOO_MANY_QUESTIONS,
        NO_PAPER,
        PAPER_TWICE,
        NO_FEE,
        NO_TIME,
        NO_PLACE,
        NEVER_ASKED,
        NEVER_USED,
        /// The file itself cannot be read.
        UNREADABLE,
        /// The code is not that of the procedure, or the file's name differs.
        CODE_DIFFERS
    }
}
