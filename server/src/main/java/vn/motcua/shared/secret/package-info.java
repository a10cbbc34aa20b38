/// Values that must not be read by whoever reads the logs or steals the disk.
@NullMarked
package vn.motcua.shared.secret;

import org.jspecify.annotations.NullMarked;
