/// Feedback reports in PostgreSQL.
@NullMarked
package vn.motcua.feedback.persistence;

import org.jspecify.annotations.NullMarked;
