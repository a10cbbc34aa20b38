/// The trained models with their cards, read from the class path.
@NullMarked
package vn.motcua.nlp.model;

import org.jspecify.annotations.NullMarked;
