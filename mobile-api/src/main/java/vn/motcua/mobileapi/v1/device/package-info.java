/// Devices that want to be told by push message.
@NullMarked
package vn.motcua.mobileapi.v1.device;

import org.jspecify.annotations.NullMarked;
