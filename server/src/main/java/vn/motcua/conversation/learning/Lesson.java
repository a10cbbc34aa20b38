package vn.motcua.conversation.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an editor decided about a group of questions (điều đã học).
///
/// @param procedureCode only for [Kind#LINK]
/// @param answer what is said; for [Kind#ELSEWHERE] the advice where to go
/// @param source where the facts come from; empty when the unit answers for it
/// @param validUntil the last day it is said
public record Lesson(
        long id,
        Kind kind,
        List<String> questions,
        @Nullable String procedureCode,
        String answer,
        String authority,
        String source,
        @Nullable LocalDate validUntil,
        String staffName,
        String unit,
        Instant decidedAt,
        boolean undone) {
    public Lesson {
        questions = List.copyOf(questions);
    }

    /// What is done with the questions from now on.
    public enum Kind {
        /// They mean this procedure.
        LINK,
        /// They get this answer.
        ANSWER,
        /// Another authority deals with them.
        ELSEWHERE,
        OUT_OF_SCOPE,
        /// They ask nothing.
        NO_QUESTION
    }

    /// What an editor fills in.
    public record Draft(
            Kind kind,
            @Nullable String procedureCode,
            String answer,
            String authority,
            String source,
            @Nullable LocalDate validUntil) {
        public static Draft link(String procedureCode) {
            return new Draft(Kind.LINK, procedureCode, "", "", "", null);
        }

        public static Draft of(Kind kind) {
            return new Draft(kind, null, "", "", "", null);
        }
    }
}
