/// Says what a citizen's text is about: linear models over syllables, one label or several.
@NullMarked
package vn.motcua.nlp.classify;

import org.jspecify.annotations.NullMarked;
