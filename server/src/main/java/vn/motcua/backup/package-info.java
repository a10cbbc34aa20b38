/// Backup and restore (sao lưu, phục hồi): every row of every room and the secret key in one file, taken while the
// service runs.
@NullMarked
package vn.motcua.backup;

import org.jspecify.annotations.NullMarked;
