/// The server: the only runnable module; rooms by feature, see docs/architecture.md.
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
