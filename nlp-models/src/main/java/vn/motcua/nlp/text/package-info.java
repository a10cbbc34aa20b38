/// Vietnamese writing as people type it (chữ Việt): one canonical form, a form without diacritics, and the repair
/// of half-typed Telex, abbreviations and regional words. Pure functions; the word lists are data files beside it.
@NullMarked
package vn.motcua.nlp.text;

import org.jspecify.annotations.NullMarked;
