package vn.motcua.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// Access to Firebase Cloud Messaging; without it nothing is pushed.
///
/// @param credentials path of the service account key file, empty when there is none
/// @param projectId only when the key file does not name it
@ConfigurationProperties("motcua.firebase")
record FirebaseSettings(
        @Bindable(defaultValue = "") String credentials,
        @Bindable(defaultValue = "") String projectId) {}
