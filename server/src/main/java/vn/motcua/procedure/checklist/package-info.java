/// Personal checklists (giấy tờ của riêng tôi): two to six easy questions lead from a procedure's long list of papers
// to
/// exactly those that this person brings.
///
/// The questions are data: a decision table that an editor writes and that is checked in full, every way through it,
/// before anybody sees it. Nothing about the person asked is kept.
@NullMarked
package vn.motcua.procedure.checklist;

import org.jspecify.annotations.NullMarked;
