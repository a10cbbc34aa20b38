/// From the day of submission to the day on which the result is due (ngày hẹn trả kết quả).
@NullMarked
package vn.motcua.procedure.promise;

import org.jspecify.annotations.NullMarked;
