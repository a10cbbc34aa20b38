/// Measures how well the service understands people, on data that is not part of the program; needs no database.
@NullMarked
package vn.motcua.evaluation;

import org.jspecify.annotations.NullMarked;
