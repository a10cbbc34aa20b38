/// Learning from what could not be answered (vòng học hỏi): questions grouped by likeness, what editors decide about
/// them, live on every node within seconds; and telling people when an answer they got is no longer right (thu hồi).
/// Sees masked words only; names of people are masked here in addition, because what is learnt outlives the
// conversation.
@NullMarked
package vn.motcua.conversation.learning;

import org.jspecify.annotations.NullMarked;
