@NullMarked
package vn.motcua.procedure.checklist;

import org.jspecify.annotations.NullMarked;
