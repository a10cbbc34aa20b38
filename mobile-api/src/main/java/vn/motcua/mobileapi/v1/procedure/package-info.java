/// Looking procedures up (tra cứu thủ tục hành chính): search with facets, and the whole record of one.
@NullMarked
package vn.motcua.mobileapi.v1.procedure;

import org.jspecify.annotations.NullMarked;
