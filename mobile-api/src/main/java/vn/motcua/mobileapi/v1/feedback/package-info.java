/// Feedback reports for clients: send one, follow it by its code, answer, rate.
@NullMarked
package vn.motcua.mobileapi.v1.feedback;

import org.jspecify.annotations.NullMarked;
