@NullMarked
package vn.motcua.nlp.restore;

import org.jspecify.annotations.NullMarked;
