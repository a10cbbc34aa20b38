/// Feedback over HTTP: the API, the citizens' pages and the staff console.
@NullMarked
package vn.motcua.feedback.web;

import org.jspecify.annotations.NullMarked;
