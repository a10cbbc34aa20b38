@NullMarked
package vn.motcua.nlp.rank;

import org.jspecify.annotations.NullMarked;
