/// Makes the models from the sentences under `src/training` while the module is built; not used when it runs.
@NullMarked
package vn.motcua.nlp.training;

import org.jspecify.annotations.NullMarked;
