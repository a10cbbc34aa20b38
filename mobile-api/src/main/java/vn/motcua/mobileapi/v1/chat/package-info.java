/// Talking with the assistant and, when it hands over, with an officer.
@NullMarked
package vn.motcua.mobileapi.v1.chat;

import org.jspecify.annotations.NullMarked;
