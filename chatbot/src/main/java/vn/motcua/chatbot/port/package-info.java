/// What the assistant needs from the town hall (cổng nối): implemented by the host, faked in tests.
@NullMarked
package vn.motcua.chatbot.port;

import org.jspecify.annotations.NullMarked;
