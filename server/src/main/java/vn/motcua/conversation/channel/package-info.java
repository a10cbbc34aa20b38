/// The small port between a message channel (web chat, Zalo…) and the conversation (kênh trò chuyện): words in, words
/// out, whatever carries them. One package per channel below this one.
@NullMarked
package vn.motcua.conversation.channel;

import org.jspecify.annotations.NullMarked;
