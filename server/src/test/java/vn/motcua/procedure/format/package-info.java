@NullMarked
package vn.motcua.procedure.format;

import org.jspecify.annotations.NullMarked;
