package vn.motcua.chatbot.port;

import java.util.Optional;
import java.util.function.Supplier;

/// What a town hall offers beyond its catalogue (tiện ích kèm theo).
///
/// @param answers what officials wrote
/// @param reminders reminding on a day
/// @param ratingAddress where people rate how they were served, when there is such a page
public record TownServices(WrittenAnswers answers, ReminderPort reminders, Supplier<Optional<String>> ratingAddress) {
    /// Nothing beyond the catalogue.
    public static TownServices none() {
        return new TownServices(WrittenAnswers.none(), ReminderPort.none(), Optional::empty);
    }
}
