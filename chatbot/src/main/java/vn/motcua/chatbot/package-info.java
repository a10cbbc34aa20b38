/// The virtual assistant (trợ lý ảo): one conversation turn in, one reply out, from the catalogue and nothing else.
@NullMarked
package vn.motcua.chatbot;

import org.jspecify.annotations.NullMarked;
