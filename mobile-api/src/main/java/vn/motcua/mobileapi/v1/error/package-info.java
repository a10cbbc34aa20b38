/// How every error leaves the service: application/problem+json (RFC 9457) with a stable code.
@NullMarked
package vn.motcua.mobileapi.v1.error;

import org.jspecify.annotations.NullMarked;
