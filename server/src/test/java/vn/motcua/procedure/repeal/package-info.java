@NullMarked
package vn.motcua.procedure.repeal;

import org.jspecify.annotations.NullMarked;
