@NullMarked
package vn.motcua.nlp.meaning;

import org.jspecify.annotations.NullMarked;
