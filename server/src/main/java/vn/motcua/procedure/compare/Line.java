package vn.motcua.procedure.compare;

/// One thing of a field: a paper, a step, a fee; a field of one value has one line.
///
/// @param key by what it is known again when its text changes, such as the paper's name
/// @param text all that is said of it
public record Line(String key, String text) {

    public static Line of(String text) {
        return new Line(text, text);
    }
}
