/// Staff accounts, roles and sessions (tài khoản cán bộ). Citizens have none: they use the service without signing in.
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
