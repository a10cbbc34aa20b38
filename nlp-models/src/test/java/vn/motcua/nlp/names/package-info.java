@NullMarked
package vn.motcua.nlp.names;

import org.jspecify.annotations.NullMarked;
