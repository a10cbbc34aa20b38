@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
