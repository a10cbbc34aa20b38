package vn.motcua.calendar;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/// The calendar that ships with the program, for whoever asks.
@Factory
final class CalendarFactory {
    @Singleton
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.bundled();
    }
}
