/// The three kinds of failure and the one place that turns them into answers.
@NullMarked
package vn.motcua.shared.error;

import org.jspecify.annotations.NullMarked;
