@NullMarked
package vn.motcua.nlp.talk;

import org.jspecify.annotations.NullMarked;
