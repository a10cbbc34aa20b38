@NullMarked
package vn.motcua.procedure.promise;

import org.jspecify.annotations.NullMarked;
