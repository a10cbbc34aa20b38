/// Diacritics restoration for display (khôi phục dấu): what a text typed without marks most likely says. Nothing here
/// takes part in matching, which works on texts without marks.
@NullMarked
package vn.motcua.nlp.restore;

import org.jspecify.annotations.NullMarked;
