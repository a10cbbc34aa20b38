/// Telling people (thông báo): an outbox that is written with the deed and emptied in the background, devices that
// asked
/// to be told, and one sender per kind of channel. Decides nothing about reports; it hears events and sends words.
@NullMarked
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
