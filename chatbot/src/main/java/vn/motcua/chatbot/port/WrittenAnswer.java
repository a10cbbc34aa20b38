package vn.motcua.chatbot.port;

import java.util.List;

/// What an official wrote for people who ask one of these questions (câu trả lời soạn sẵn).
///
/// @param id by which the host knows it
/// @param questions the ways it was asked
/// @param kind what it does
/// @param text what is said, in plain words; for [Kind#ELSEWHERE] the advice where to go
/// @param authority who deals with it; only for [Kind#ELSEWHERE]
/// @param source where the facts come from: a document or an address; empty when the unit itself answers for it
/// @param unit the unit whose official wrote it
/// @param writtenOn the day it was written, ISO
public record WrittenAnswer(
        String id,
        List<String> questions,
        Kind kind,
        String text,
        String authority,
        String source,
        String unit,
        String writtenOn) {
    public WrittenAnswer {
        questions = List.copyOf(questions);
    }

    /// What is done with such a question.
    public enum Kind {
        /// It is answered.
        ANSWER,
        /// It is about the procedure whose code is the text.
        PROCEDURE,
        /// Another authority deals with it.
        ELSEWHERE,
        /// It is none of the assistant's business.
        OUT_OF_SCOPE
    }
}
