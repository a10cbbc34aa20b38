/// Working days, public holidays and the lunar calendar of Viet Nam (ngày làm việc): everything that counts legal
/// time limits counts them here.
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
