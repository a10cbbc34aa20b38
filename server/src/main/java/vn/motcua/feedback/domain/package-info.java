/// The rules of feedback reports, free of frameworks: codes, states, clock, routing.
@NullMarked
package vn.motcua.feedback.domain;

import org.jspecify.annotations.NullMarked;
