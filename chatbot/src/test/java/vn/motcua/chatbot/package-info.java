@NullMarked
package vn.motcua.chatbot;

import org.jspecify.annotations.NullMarked;
