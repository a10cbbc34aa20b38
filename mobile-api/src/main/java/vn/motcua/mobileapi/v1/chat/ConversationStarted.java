package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;

/// A conversation that can be spoken in.
///
/// @param conversationId random; the only key to the conversation
@Serdeable
public record ConversationStarted(String conversationId) {}
