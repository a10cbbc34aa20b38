/// A space in which a need and the procedure that answers it lie near each other (không gian nghĩa), though they share
// no
/// word: learned at build from known questions and the official names.
@NullMarked
package vn.motcua.nlp.meaning;

import org.jspecify.annotations.NullMarked;
