package vn.motcua.procedure.promise;

import vn.motcua.procedure.ProcessingTime;

/// How long the record gives the authority (thời hạn giải quyết), as far as it says so.
public sealed interface TimeLimit {
    /// A number with its unit.
    record Stated(ProcessingTime time) implements TimeLimit {}

    /// Within the day; what arrives after the hour is due on the next working day.
    ///
    /// @param afterHour of the clock, 24 when the record names none
    record SameDay(int afterHour) implements TimeLimit {}

    /// The record gives no number of days.
    ///
    /// @param words what it does say; may be empty
    record NotStated(String words) implements TimeLimit {}
}
