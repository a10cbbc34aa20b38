package vn.motcua.conversation.learning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.nlp.names.NameMask;

/// The open questions without names of people, each looked through once and forgotten when it is open no longer.
@Singleton
class MaskedQuestions {
    private final Map<Long, String> masked = new ConcurrentHashMap<>();

    List<QuestionGroup.Asked> of(List<QuestionGroup.Asked> open) {
        Set<Long> ids = open.stream().map(QuestionGroup.Asked::messageId).collect(Collectors.toSet());
        masked.keySet().retainAll(ids);
        return open.stream()
                .map(asked -> new QuestionGroup.Asked(
                        asked.messageId(),
                        masked.computeIfAbsent(asked.messageId(), absent -> NameMask.mask(asked.text())),
                        asked.at(),
                        asked.why()))
                .toList();
    }
}
