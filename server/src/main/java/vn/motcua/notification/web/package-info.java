/// Registration of devices, and the administrator's view of the outbox.
@NullMarked
package vn.motcua.notification.web;

import org.jspecify.annotations.NullMarked;
