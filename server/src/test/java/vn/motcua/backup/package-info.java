/// Tests of backup and restore.
@NullMarked
package vn.motcua.backup;

import org.jspecify.annotations.NullMarked;
