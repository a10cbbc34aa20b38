@NullMarked
package vn.motcua.procedure.plain;

import org.jspecify.annotations.NullMarked;
