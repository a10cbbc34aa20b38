/// Citizens' reports and recommendations (phản ánh, kiến nghị): submitted, routed, handled in time, followed by code.
///
/// Knows who is responsible for what kind of matter, the legal clock, and who may do which step. Does not handle
/// complaints (khiếu nại) and denunciations (tố cáo): other laws rule them, so the citizen is shown their channel.
/// Other rooms come in through [FeedbackDesk], [ReportRouting] and the events.
@NullMarked
package vn.motcua.feedback;

import org.jspecify.annotations.NullMarked;
