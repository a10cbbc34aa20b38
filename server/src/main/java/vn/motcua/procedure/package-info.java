/// Administrative procedures (thủ tục hành chính): the official record of each, exactly as published, and beside it a
/// plain layer that people can act on.
///
/// Imports the national files, keeps every version, finds procedures by the words of citizens. It does not handle
/// anybody's case (hồ sơ) and never guesses what a record does not state.
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
