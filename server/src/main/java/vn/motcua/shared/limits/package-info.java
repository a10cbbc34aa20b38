/// How often somebody may ask for something.
@NullMarked
package vn.motcua.shared.limits;

import org.jspecify.annotations.NullMarked;
