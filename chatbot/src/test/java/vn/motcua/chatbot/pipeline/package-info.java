@NullMarked
package vn.motcua.chatbot.pipeline;

import org.jspecify.annotations.NullMarked;
