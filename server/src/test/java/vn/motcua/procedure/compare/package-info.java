@NullMarked
package vn.motcua.procedure.compare;

import org.jspecify.annotations.NullMarked;
