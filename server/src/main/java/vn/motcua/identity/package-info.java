/// Staff accounts, roles and sessions (tài khoản cán bộ), and the log of who did what (nhật ký thao tác).
///
/// Citizens have no accounts: they use the service without signing in. What a role may see is decided by the room that
/// owns it; this room says only who is asking.
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
