/// Surveys at service points (khảo sát mức độ hài lòng): what is asked behind a QR code, and the answers.
@NullMarked
package vn.motcua.mobileapi.v1.survey;

import org.jspecify.annotations.NullMarked;
