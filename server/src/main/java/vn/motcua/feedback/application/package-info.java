/// What can be done with a feedback report: one class a use case.
@NullMarked
package vn.motcua.feedback.application;

import org.jspecify.annotations.NullMarked;
