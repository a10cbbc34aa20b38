@NullMarked
package vn.motcua.nlp.document;

import org.jspecify.annotations.NullMarked;
