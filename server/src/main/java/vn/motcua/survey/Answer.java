package vn.motcua.survey;

/// One answered question, checked against the question.
public sealed interface Answer {
    String question();

    /// @param level from 1, the worst
    record Rated(String question, int level) implements Answer {}

    /// @param choice value of the option
    record Chosen(String question, String choice) implements Answer {}

    /// @param remark the person's words, personal data already masked
    record Written(String question, String remark) implements Answer {}
}
