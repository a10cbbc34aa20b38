package vn.motcua.feedback.application;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import vn.motcua.feedback.domain.HandlingTimes;

/// What a city decides about handling times, in working days.
///
/// @param emergencyDays fire, flood, epidemic, danger to life
/// @param checkableDays infrastructure, sanitation, order: somebody can go and look
/// @param ordinaryDays everything else
/// @param complexDays matters of land and old files
/// @param forwardingDays until what is not ours must have been passed on
/// @param closeAfterDays days after an answer until a report closes by itself
@ConfigurationProperties("motcua.feedback")
public record HandlingSettings(
        @Bindable(defaultValue = "1") int emergencyDays,
        @Bindable(defaultValue = "3") int checkableDays,
        @Bindable(defaultValue = "5") int ordinaryDays,
        @Bindable(defaultValue = "10") int complexDays,
        @Bindable(defaultValue = "5") int forwardingDays,
        @Bindable(defaultValue = "15") int closeAfterDays) {

    public HandlingTimes times() {
        return new HandlingTimes(emergencyDays, checkableDays, ordinaryDays, complexDays, forwardingDays);
    }
}
