package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;

/// A ready answer.
///
/// @param label what a button shows
/// @param text what is said by choosing it
@Serdeable
public record ChatQuickReply(String label, String text) {}
