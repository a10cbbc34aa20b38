package vn.motcua.nlp.document;

/// An entry as the record has it.
///
/// @param text its words, without the bullet before them
/// @param heading under which it stands; may be empty
/// @param originals how many originals the record asks for
/// @param copies how many copies
public record DocumentEntry(String text, String heading, int originals, int copies) {
    boolean counted() {
        return originals + copies > 0;
    }
}
