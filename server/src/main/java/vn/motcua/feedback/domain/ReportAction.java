package vn.motcua.feedback.domain;

/// What can be done to a report (thao tác); who may do it from which state is in [StatusTransitions].
public enum ReportAction {
    ROUTE,
    ACCEPT,
    START,
    ASK_CITIZEN,
    ANSWER_QUESTION,
    RESUME,
    PASS_ON,
    RESOLVE,
    CLOSE,
    REOPEN,
    DECLARE_OUT_OF_SCOPE,
    MERGE
}
