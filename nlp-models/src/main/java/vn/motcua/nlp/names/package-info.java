/// Finds names of people and places in what citizens write (tên người, địa danh), so that names of people can be masked
/// where a text is kept longer than its conversation or shown to others.
///
/// Far from the live turn: nothing here is asked while an answer is made.
@NullMarked
package vn.motcua.nlp.names;

import org.jspecify.annotations.NullMarked;
