@NullMarked
package vn.motcua.chatbot.testing;

import org.jspecify.annotations.NullMarked;
