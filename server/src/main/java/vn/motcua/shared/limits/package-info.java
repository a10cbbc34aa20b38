/// How often anybody may do something, all limits in one list.
@NullMarked
package vn.motcua.shared.limits;

import org.jspecify.annotations.NullMarked;
