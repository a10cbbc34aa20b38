package vn.motcua.nlp.restore;

/// A text with its marks restored (câu đã khôi phục dấu).
///
/// @param text as it most likely reads; it folds to the same letters as what was typed
/// @param certainty how probable it is, in truth, that every syllable is right; 1 when nothing had to be guessed
public record Restoration(String text, double certainty) {}
