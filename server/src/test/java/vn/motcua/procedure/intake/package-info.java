@NullMarked
package vn.motcua.procedure.intake;

import org.jspecify.annotations.NullMarked;
