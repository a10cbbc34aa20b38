/// The clock everybody is given instead of asking the machine.
@NullMarked
package vn.motcua.shared.time;

import org.jspecify.annotations.NullMarked;
