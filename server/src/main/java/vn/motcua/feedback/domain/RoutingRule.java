package vn.motcua.feedback.domain;

import vn.motcua.feedback.FeedbackCategory;

/// One row of the routing table (quy tắc phân luồng): reports of this category, showing this cue, speak for this
// handler.
///
/// @param cue a sign in the text, or `-` for always
/// @param weight how strongly; negative speaks against
public record RoutingRule(FeedbackCategory category, String cue, HandlerKind handler, double weight) {
    public static final String ALWAYS = "-";

    boolean applies(Reading reading) {
        return cue.equals(ALWAYS) || reading.cues().contains(cue);
    }
}
