/// Vietnamese text and small models: pure functions over text, no input or output but reading their own model files.
@NullMarked
package vn.motcua.nlp;

import org.jspecify.annotations.NullMarked;
