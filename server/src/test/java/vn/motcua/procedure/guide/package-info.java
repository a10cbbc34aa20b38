@NullMarked
package vn.motcua.procedure.guide;

import org.jspecify.annotations.NullMarked;
