package vn.motcua.conversation.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.nlp.names.NameMask;
import vn.motcua.nlp.rank.QuestionVector;
import vn.motcua.nlp.text.QueryText;

/// Questions that ask the same (nhóm câu hỏi giống nhau).
///
/// @param id of the message that began the group; stays while that message is kept
/// @param questions the oldest first
public record QuestionGroup(long id, List<Asked> questions) {
    private static final double ALIKE = 0.62;

    public QuestionGroup {
        questions = List.copyOf(questions);
    }

    /// A question that was not answered well, masked.
    public record Asked(long messageId, String text, Instant at, Why why) {}

    /// What went wrong.
    public enum Why {
        UNANSWERED,
        /// Choices were offered and none was taken.
        CLARIFIED_IN_VAIN,
        CALLED_WRONG
    }

    public int count() {
        return questions.size();
    }

    public Instant latest() {
        return questions.getLast().at();
    }

    public String title() {
        return questions.getFirst().text();
    }

    /// A few different wordings.
    public List<String> examples(int most) {
        return questions.stream().map(Asked::text).distinct().limit(most).toList();
    }

    public List<Why> whys() {
        return questions.stream().map(Asked::why).distinct().sorted().toList();
    }

    /// Puts each question to the first group whose first question is alike. In the order they were asked, so that a
    /// group keeps its place and its id as long as its first question is there.
    static List<QuestionGroup> of(List<Asked> asked) {
        var leaders = new ArrayList<QuestionVector>();
        var members = new ArrayList<List<Asked>>();
        for (Asked question : asked.stream()
                .sorted(Comparator.comparingLong(Asked::messageId))
                .toList()) {
            QuestionVector vector = QuestionVector.of(QueryText.of(NameMask.withoutMarks(question.text())));
            int group = closest(leaders, vector);
            if (group < 0) {
                leaders.add(vector);
                members.add(new ArrayList<>());
                group = members.size() - 1;
            }
            members.get(group).add(question);
        }
        return members.stream()
                .map(group -> new QuestionGroup(group.getFirst().messageId(), group))
                .sorted(Comparator.comparingInt(QuestionGroup::count)
                        .thenComparing(QuestionGroup::latest)
                        .reversed())
                .toList();
    }

    private static int closest(List<QuestionVector> leaders, QuestionVector vector) {
        int best = -1;
        double alike = ALIKE;
        for (int i = 0; i < leaders.size(); i++) {
            double similarity = leaders.get(i).similarity(vector);
            if (similarity >= alike) {
                alike = similarity;
                best = i;
            }
        }
        return best;
    }
}
