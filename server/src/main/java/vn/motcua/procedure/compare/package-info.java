/// Two versions of a record side by side (so sánh phiên bản): which fields, lines and words went and came. Knows texts
/// only, neither database nor pages.
@NullMarked
package vn.motcua.procedure.compare;

import org.jspecify.annotations.NullMarked;
