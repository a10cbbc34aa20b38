/// Measures the assistant and the routing on anybody's questions, without a server and without a database of its own.
@NullMarked
package vn.motcua.evaluation;

import org.jspecify.annotations.NullMarked;
