/// Repeal of procedures (bãi bỏ thủ tục): from which day, by which decision, replaced by what; undone by a later deed.
///
/// A procedure never disappears: whoever asks for it is told that it is repealed and what replaced it. Nothing is
/// repealed by a machine, also not when a source no longer holds the record.
@NullMarked
package vn.motcua.procedure.repeal;

import org.jspecify.annotations.NullMarked;
