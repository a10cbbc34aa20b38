package vn.motcua.conversation;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// A language model that may say composed answers in friendlier words; none unless an address is configured.
///
/// @param url address of an OpenAI-compatible interface, such as `http://127.0.0.1:8080/v1`; empty to go without
/// @param key sent as a bearer token; empty for none
@ConfigurationProperties("motcua.rephrase")
record RephraseSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String model,
        @Bindable(defaultValue = "") String key) {
    boolean configured() {
        return !url.isBlank();
    }

    /// Never the key: this value may reach a log.
    @Override
    public String toString() {
        return "RephraseSettings[url=" + url + "]";
    }
}
